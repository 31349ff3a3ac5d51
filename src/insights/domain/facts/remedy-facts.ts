import type { Money, RemedyId } from '../../../kernel/index.ts';
import type { RemedyFact } from './complaint-fact.ts';
import type { FactEvent } from './fact-event.ts';

/** The remedies that were given, in that order, each with what became of it. What was only asked for is none. */
export const remedyFacts = (events: readonly FactEvent[]): readonly RemedyFact[] => {
  const given = new Map<RemedyId, RemedyFact>();
  for (const { type, at, payload } of events) {
    const id = payload['remedyId'] as RemedyId;
    const known = given.get(id);
    if (type === 'remedy.authorised') given.set(id, authorised(id, at, payload as AuthorisedPayload));
    if (!known) continue;
    if (type === 'remedy.executed') given.set(id, { ...known, executedAt: at });
    if (type === 'remedy.reversed') given.set(id, { ...known, reversedAt: at });
    if (type === 'remedy.cancelled' || type === 'remedy.failed') given.set(id, { ...known, droppedAt: at });
  }
  return [...given.values()];
};

type AuthorisedPayload = {
  readonly kind: string;
  readonly code: string;
  readonly amount: Money | null;
  readonly verdict: string;
  readonly byOwnAuthority: boolean | null;
  readonly executeBy?: string;
};

const authorised = (remedyId: RemedyId, authorisedAt: Date, payload: AuthorisedPayload): RemedyFact => ({
  remedyId,
  kind: payload.kind,
  costCode: payload.code,
  amountMinor: payload.amount?.minor ?? null,
  currency: payload.amount?.currency ?? null,
  authorisedAt,
  executeBy: payload.executeBy === undefined ? null : new Date(payload.executeBy),
  executedAt: null,
  reversedAt: null,
  droppedAt: null,
  ownAuthority: payload.verdict === 'OWED' || (payload.verdict === 'PERMIT' && payload.byOwnAuthority === true),
});
