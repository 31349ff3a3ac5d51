import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { SurveyOfComplaint } from '../queries/survey-of-complaint.query.ts';
import { toComplaintSurveyView } from './surveys.mapper.ts';
import { ComplaintSurveyView } from './surveys.views.ts';

/** What the customer said of how their complaint was handled. */
@ApiTags('surveys')
@Controller('api/complaints/:id/survey')
export class ComplaintSurveyController {
  constructor(private readonly surveys: SurveyOfComplaint) {}

  @Get()
  @Allow('complaints.read')
  async getComplaintSurvey(@Param('id') id: string, @CurrentActor() actor: PersonActor): Promise<ComplaintSurveyView> {
    return toComplaintSurveyView(await this.surveys.execute(id, actor), actor);
  }
}
