import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { TracePostings, type TracedPosting } from '../queries/trace-postings.query.ts';
import { listed, TracingDto } from './tracing.dtos.ts';
import { TracingView, type TracedPostingView } from './tracing.views.ts';

/** Paste what billing calls its postings, and read who gave them, why, and by which version of the rules. */
@ApiTags('orders')
@Controller('api/orders/tracing')
export class TracingController {
  constructor(private readonly trace: TracePostings) {}

  @Get()
  @Allow('orders.trace')
  async traceOrders(@Query() { references }: TracingDto, @CurrentActor() actor: PersonActor): Promise<TracingView> {
    return { items: (await this.trace.execute(listed(references), actor)).map(toView) };
  }
}

function toView({ reference, found }: TracedPosting): TracedPostingView {
  if (!found) return { reference, posting: null };
  const { order, ground } = found;
  const { id: orderId, complaintId, kind, amount, state, externalRef, postedAmount, postedAt } = order;
  const { decision, authorisedByName, authorisedAt, because } = ground;
  return {
    reference,
    posting: {
      ...{ orderId, complaintId, remedy: kind, amount, state, externalRef, postedAmount, postedAt },
      ...{ givenBy: authorisedByName, givenAt: authorisedAt, decisionId: decision?.id ?? null },
      rulesetVersion: decision?.record.ruleset?.version ?? null,
      rules: [...(decision?.record.decision.decisive ?? [])],
      because: because.map(({ sentence, ...rule }) => ({ ...rule, sentence: { ...sentence } })),
    },
  };
}
