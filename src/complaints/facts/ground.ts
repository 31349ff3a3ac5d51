import type { Account, Customer } from '../../customers/index.ts';
import type { Standing } from '../../staff/index.ts';
import type { Category } from '../db/categories.repository.ts';
import type { Complaint } from '../domain/complaint.ts';

/** Everything that the facts about one complaint and one employee are read from, at one instant. */
export type Ground = {
  readonly at: Date;
  /** The house's local date of `at`. */
  readonly businessDay: string;
  readonly complaint: Complaint;
  readonly category: Pick<Category, 'utility'> | null;
  readonly customer: Customer | null;
  readonly account: Account | null;
  /** A caller who may speak for the account was verified. */
  readonly isVerified: boolean;
  readonly isRegulatorInvolved: boolean;
  readonly isReviewRequested: boolean;
  readonly isSupervisorAsked: boolean;
  /** Working days from the day of receipt to the first answer by a person, or so far. */
  readonly workingDaysUnanswered: number;
  /** Other complaints of the account in the last 365 days. */
  readonly sameCategory: number | null;
  readonly sameCause: number | null;
  /** Whose level, trainings and length of service count. */
  readonly standing: Standing;
  /** Whether the employee who would give the remedy registered the complaint. */
  readonly isRegistrar: boolean;
};
