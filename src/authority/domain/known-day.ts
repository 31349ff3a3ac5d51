import type { PersonId, RulesetId } from '../../kernel/index.ts';
import type { Rule } from './rule.ts';

/** A day that a rule may go by and that somebody has to say: when it happened, and the date of the bill in question. */
export const saidDays = ['event', 'bill'] as const;
export type SaidDay = (typeof saidDays)[number];

export const isSaidDay = (date: Rule['goesBy']['date']): date is SaidDay => date === 'event' || date === 'bill';

/** A day that somebody said, and who. */
export type KnownDay = {
  /** Local, `YYYY-MM-DD`. */
  readonly on: string;
  /** The last instant of that day, or that of receipt where it comes first: the rules in force then are those of the day. */
  readonly at: Date;
  readonly saidBy: PersonId | null;
  readonly saidAt: Date;
  /** It was not said when the complaint was written down, or not so. */
  readonly saidLater: boolean;
};

export type KnownDays = Readonly<Record<SaidDay, KnownDay | null>>;

/** The same in a decision's record, with the rules that it picked: those in force on that day, or
 * those of the receipt where there were none yet. Null where they were those of the decision, and where no rule is dated. */
export type RecordedDay = Pick<KnownDay, 'on' | 'saidBy' | 'saidLater'> & {
  readonly day: SaidDay;
  /** ISO 8601 in UTC. */
  readonly saidAt: string;
  readonly ruleset: { readonly id: RulesetId; readonly version: number; readonly hash: string } | null;
};
