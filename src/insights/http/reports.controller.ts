import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/index.ts';
import { TimeToResolutionQuery } from '../queries/time-to-resolution.query.ts';
import { TimeToResolutionDto } from './reports.dtos.ts';
import { toQuestion, toTimeToResolutionView } from './reports.mapper.ts';
import { TimeToResolutionView } from './reports.views.ts';

@ApiTags('insights')
@Controller('api/insights')
export class ReportsController {
  constructor(private readonly timeToResolution: TimeToResolutionQuery) {}

  @Get('time-to-resolution')
  @Allow('insights.read')
  async getTimeToResolution(@Query() query: TimeToResolutionDto): Promise<TimeToResolutionView> {
    return toTimeToResolutionView(await this.timeToResolution.execute(toQuestion(query)));
  }
}
