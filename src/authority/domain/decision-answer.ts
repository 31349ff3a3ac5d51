import type { ComplaintId, DecisionId } from '../../kernel/index.ts';
import type { Purpose } from './asking.ts';
import { coversAmount, type BoardMinute } from './board-minute.ts';
import type { DecisionRecord } from './record.ts';
import type { ReasonCode } from './reason.ts';
import type { Decision } from './verdict.ts';

/** A decision as it is kept, in its chain. */
export type StoredDecision = {
  readonly id: DecisionId;
  readonly subjectId: ComplaintId;
  readonly seq: number;
  readonly purpose: Purpose;
  /** Null for the subject's first. */
  readonly prevHash: string | null;
  readonly hash: string;
  readonly record: DecisionRecord;
};

/** `grants`: the remedy may be given by whoever asked, now. */
export type Decided = StoredDecision & { readonly grants: boolean };

const ownStops: readonly ReasonCode[] = ['OWN_ACCOUNT', 'OWN_CONDUCT', 'OWN_ESCALATION', 'LEGAL_HOLD'];

/** Whatever the rules say: this person is kept from it in code. */
export const isStopped = ({ reasons }: Pick<Decision, 'reasons'>): boolean => reasons.some(({ code }) => ownStops.includes(code));

/** What is owed is owed whoever asks, but nobody pays it to themselves. */
export function grantsNow(decision: Decision, boardMinute: BoardMinute | null = null): boolean {
  const { verdict, escalateTo, asked } = decision;
  if (verdict === 'PERMIT') return true;
  if (verdict === 'OWED') return !isStopped(decision);
  const isForTheBoard = verdict === 'ESCALATE' && escalateTo === 'board';
  return boardMinute !== null && isForTheBoard && !isStopped(decision) && coversAmount(boardMinute, asked);
}
