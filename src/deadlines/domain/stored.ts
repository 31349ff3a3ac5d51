import type { PersonId } from '../../kernel/index.ts';
import type { Calendar } from './calendar.ts';
import type { DeadlinePolicy } from './policy.ts';

/** One version of a calendar as it was saved. */
export type StoredCalendar = {
  readonly calendar: Calendar;
  readonly name: string;
  readonly savedAt: Date;
  /** Null for what the product itself installed. */
  readonly savedBy: PersonId | null;
  readonly savedByName: string | null;
};

/** One version of a policy as it was saved. */
export type StoredPolicy = {
  readonly policy: DeadlinePolicy;
  readonly active: boolean;
  readonly savedAt: Date;
  /** Null for what the product itself installed. */
  readonly savedBy: PersonId | null;
  readonly savedByName: string | null;
};
