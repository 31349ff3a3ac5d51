import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { TimeSpentQuery } from '../queries/time-spent.query.ts';
import { TimeSpentView } from './time-spent.views.ts';

/** Why one complaint is late. */
@ApiTags('insights')
@Controller('api/complaints/:id/time-spent')
export class TimeSpentController {
  constructor(private readonly times: TimeSpentQuery) {}

  /** Where its time went: every stretch with who had it, and the deadlines it missed. */
  @Get()
  @Allow('complaints.read')
  async getTimeSpent(@Param('id') id: string, @CurrentActor() actor: PersonActor): Promise<TimeSpentView> {
    const { asOf, receivedAt, late, spans } = await this.times.execute(id, actor);
    return {
      ...{ asOf, receivedAt, late: [...late] },
      spans: spans.map(({ place, holderName, from, to }) => ({
        ...{ place, holderName, from, to },
        seconds: Math.floor((to.getTime() - from.getTime()) / 1000),
      })),
    };
  }
}
