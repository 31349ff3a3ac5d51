import type { CalendarId } from '../../kernel/index.ts';
import type { DeadlineHours, DeadlineKind, DeadlineTerms, PauseRule } from './deadline.ts';

/** Names and values as the owner of the subject uses them: severity, category, origin. Null is known to be nothing. */
export type SubjectFacts = Readonly<Record<string, string | null>>;

/** How long something may take. Immutable: an edit is a new `version` under the same `key`, and touches new deadlines only. */
export type DeadlinePolicy = {
  readonly key: string;
  readonly version: number;
  readonly kind: DeadlineKind;
  /** Lowest first; the first policy that applies decides. */
  readonly order: number;
  /** Every fact named must have this value; none named applies to everything. */
  readonly when: Readonly<Record<string, string>>;
  readonly hours: Exclude<DeadlineHours, 'fixed'>;
  /** Seconds for `business`, days for `working-days` and `calendar`. */
  readonly target: number;
  readonly pausesOn: readonly PauseRule[];
  readonly calendarId: CalendarId;
};

/** Null when no policy asks for a deadline. */
export const policyFor = (kind: DeadlineKind, facts: SubjectFacts, policies: readonly DeadlinePolicy[]): DeadlinePolicy | null =>
  policies
    .filter((policy) => policy.kind === kind)
    .toSorted((a, b) => a.order - b.order)
    .find(({ when }) => Object.entries(when).every(([fact, value]) => facts[fact] === value)) ?? null;

export const termsOf = ({ key, version, kind, calendarId, hours, target, pausesOn }: DeadlinePolicy): DeadlineTerms => ({
  kind,
  policyKey: key,
  policyVersion: version,
  calendarId,
  hours,
  target,
  pausesOn,
});
