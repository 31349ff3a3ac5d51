import type { ComplaintId, DecisionId, Level, PersonId, Role, RulesetId } from '../../kernel/index.ts';
import { canonical } from './canonical.ts';
import type { BudgetHeld } from './budget-held.ts';
import type { RecordedDay } from './known-day.ts';
import type { RuleTrace } from './rule-trace.ts';
import type { Possibility } from './possibility.ts';
import type { RemedyRequest } from './question.ts';
import type { ReceiptStoodFor } from './receipt-stood-for.ts';
import type { SituationRecord } from './situation-record.ts';
import type { Suspended } from './suspended.ts';
import type { Decision } from './verdict.ts';

/** One answered question, kept for good: who asked what, everything the answer went by, the answer, and the chain it hangs in. */
export type DecisionRecord = {
  readonly id: DecisionId;
  readonly complaintId: ComplaintId;
  /** Gap-free per complaint from 1. */
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string;
  readonly employee: DecidedBy;
  readonly request: RemedyRequest;
  readonly ruleset: { readonly id: RulesetId; readonly version: number; readonly hash: string } | null;
  /** What a manager had stopped; absent when nothing was. */
  readonly suspended?: Suspended;
  /** Limits over time of the employee and the team beside the rules'; absent when there were none. */
  readonly budgets?: readonly BudgetHeld[];
  /** The rules of the day of receipt, where some of the rules went by that day; absent where they were the same. */
  readonly earlier?: { readonly id: RulesetId; readonly version: number; readonly hash: string };
  /** The days that somebody said, with the rules of those days; absent where nobody did, and in decisions from before this was kept. */
  readonly days?: readonly RecordedDay[];
  /** Rules about the remedy whose own day nobody knew; absent where there were none, and in decisions from before this was kept. */
  readonly receiptStoodFor?: readonly ReceiptStoodFor[];
  readonly remedyCatalogueVersion: number;
  readonly factsCatalogueVersion: number;
  readonly engineVersion: string;
  readonly situation: SituationRecord;
  readonly decision: Decision;
  readonly trace: readonly RuleTrace[];
  readonly possible: readonly Possibility[];
};

export type DecidedBy = {
  readonly id: PersonId;
  readonly role: Role;
  /** In the remedy's family; null without one. */
  readonly level: Level | null;
  /** Whose authority a delegate used. */
  readonly onBehalfOf: PersonId | null;
};

/** The `prevHash` of a complaint's first decision. */
export const chainStart = '0'.repeat(64);

/** The text whose SHA-256 is the record's hash. It holds the hash before it, so that no record can be changed, lost or put in between. */
export const chainInput = (record: DecisionRecord, prevHash: string): string => canonical({ ...record, prevHash });
