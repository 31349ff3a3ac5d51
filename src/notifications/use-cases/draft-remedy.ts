import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi } from '../../complaints/index.ts';
import type { Executor } from '../../executions/index.ts';
import type { Money, RemedyId } from '../../kernel/index.ts';
import type { Sql, StoredEvent } from '../../platform/index.ts';
import type { Draft } from '../domain/draft.ts';
import { apology } from '../domain/templates/apology.ts';
import { remedyApproved } from '../domain/templates/remedy-approved.ts';
import { remedyExecuted } from '../domain/templates/remedy-executed.ts';
import { remedyRefused } from '../domain/templates/remedy-refused.ts';
import type { GivenRemedy } from '../domain/templates/remedy-words.ts';

type RemedyPayload = {
  readonly remedyId: RemedyId;
  readonly kind: string;
  readonly amount: Money | null;
  readonly executor?: Executor;
  readonly executeBy?: string;
};

const payloadOf = ({ payload }: StoredEvent): RemedyPayload => payload as RemedyPayload;

/** What a customer hears of what we do for them: approved first, done only once it is. */
@Injectable()
export class DraftRemedy {
  constructor(private readonly details: ComplaintDetailsApi) {}

  async authorised(sql: Sql, event: StoredEvent): Promise<Draft> {
    const { executor = 'billing', executeBy } = payloadOf(event);
    if (executor === 'message') return apology();
    if (!executeBy) throw new Error('A remedy was authorised without saying by when it is carried out.');
    return remedyApproved({ ...(await this.#given(sql, event)), executor, executeBy: new Date(executeBy) });
  }

  async executed(sql: Sql, event: StoredEvent, events: readonly StoredEvent[]): Promise<Draft | null> {
    const { remedyId } = payloadOf(event);
    const authorised = events.find(({ type, payload }) => type === 'remedy.authorised' && payload['remedyId'] === remedyId);
    const { executor } = authorised ? payloadOf(authorised) : {};
    if (!executor || executor === 'message') return null;
    return remedyExecuted({ ...(await this.#given(sql, event)), executor });
  }

  /** Without a reason meant for the customer somebody tells them in person. */
  async refused(sql: Sql, event: StoredEvent): Promise<Draft | null> {
    const { endedReason: reason } = await this.details.remedy(sql, event.complaintId, payloadOf(event).remedyId);
    return reason === null ? null : remedyRefused({ ...(await this.#given(sql, event)), reason });
  }

  async #given(sql: Sql, event: StoredEvent): Promise<GivenRemedy> {
    const { kind, amount } = payloadOf(event);
    const label = await this.details.labelOf(sql, kind);
    return { label: label ?? { en: kind, es: kind }, amount };
  }
}
