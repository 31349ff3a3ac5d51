import type { Currency } from '../../kernel/index.ts';
import type { Case } from '../domain/case.ts';
import type { CounterKey } from '../domain/counter.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Ruling } from './cases.ts';

/** Everything an answer goes by, as it was read when the question was asked. */
export type AskedCase = Pick<Case, 'facts' | 'rank' | 'used' | 'paidUnder' | 'late' | 'hardStops' | 'present'> & {
  readonly kind: RemedyKind;
  /** Null for a remedy without money. */
  readonly askedMinor: number | null;
  /** Version of the facts catalogue, and the counters, that the record holds; what it lacks nobody asked for then. */
  readonly factsCatalogueVersion: number;
  readonly counters: readonly CounterKey[];
};

/** A question of the past with its answer and what became of it. */
export type RecordedCase = AskedCase & {
  readonly decisionId: string;
  readonly complaintId: string;
  readonly at: Date;
  /** The utility's calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly employeeId: string;
  readonly customerId: string | null;
  /** That of the complaint as it is now: a decision does not keep it. */
  readonly accountId: string | null;
  readonly team: string | null;
  readonly currency: Currency;
  /** What the budgets of the employee and the team left then; null where there were none. */
  readonly budgetLeftMinor: number | null;
  /** Set where no rules answered: the product failed, or none were live. */
  readonly byRules: boolean;
  /** Some of the rules went by the day of receipt, on which others were in force. */
  readonly byEarlierRules: boolean;
  readonly verdict: Verdict;
  readonly limitMinor: number | null;
  readonly ruling: Ruling;
  /** What a supervisor granted; null where nobody did. */
  readonly grantedMinor: number | null;
  /** From asking to the supervisor's answer; null where nobody was asked or has answered. */
  readonly waitedSeconds: number | null;
};
