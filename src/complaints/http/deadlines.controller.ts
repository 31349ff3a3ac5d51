import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeadlineId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { DeadlineExplanationQuery } from '../queries/deadline-explanation.query.ts';
import { toDeadlineExplanation } from './deadline.mapper.ts';
import { DeadlineExplanationView } from './deadline.views.ts';

@ApiTags('complaints')
@Controller('api/complaints/:id/deadlines')
export class DeadlinesController {
  constructor(private readonly explanation: DeadlineExplanationQuery) {}

  /** The spans that counted and did not, each with its reason, and why the deadline is late; `id` may be the reference. */
  @Get(':deadlineId')
  @Allow('complaints.read')
  async explainDeadline(
    @Param('id') id: string,
    @Param('deadlineId', ParseUUIDPipe) deadlineId: DeadlineId,
    @CurrentActor() actor: PersonActor,
  ): Promise<DeadlineExplanationView> {
    return toDeadlineExplanation(await this.explanation.execute(id, deadlineId, actor));
  }
}
