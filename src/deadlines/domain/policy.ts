import type { CalendarId } from '../../kernel/index.ts';
import type { Calendar } from './calendar.ts';
import type { DeadlineHours, DeadlineKind, DeadlineTerms, PauseRule, StatutoryStop } from './deadline.ts';
import type { Rung } from './rung.ts';

/** Names and values as the owner of the subject uses them: severity, category, origin. Null is known to be nothing. */
export type SubjectFacts = Readonly<Record<string, string | null>>;

export const statutoryStarts = ['RECEIPT', 'LETTER'] as const;

/** Whether a statutory clock starts when the customer first said it or when the regulator wrote. */
export type StatutoryStart = (typeof statutoryStarts)[number];

/** How long something may take. Immutable: an edit is a new `version` under the same `key`, and touches new deadlines only. */
export type DeadlinePolicy = {
  readonly key: string;
  readonly version: number;
  readonly kind: DeadlineKind;
  readonly name: string;
  /** Where the target comes from: a statute, a charter; null for a house rule. */
  readonly source: string | null;
  /** Policies of a kind compete within a slot, one deadline runs for each: several rules may ask for several answers. Usually empty. */
  readonly slot: string;
  /** Lowest first; the first policy that applies decides. */
  readonly order: number;
  /** Every fact named must have one of these values; none named applies to everything. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  /** `fixed`: somebody names the day case by case; the policy brings the ladder and nothing else. */
  readonly hours: DeadlineHours;
  /** Seconds for `business`, days for `working-days` and `calendar`, nought for `fixed`. */
  readonly target: number;
  readonly pausesOn: readonly PauseRule[];
  readonly ladder: readonly Rung[];
  /** For REGULATORY, and for it alone. */
  readonly statute: { readonly startsOn: StatutoryStart; readonly stopsOn: StatutoryStop } | null;
  /** Null: the calendar of whoever holds the subject, else the house's. */
  readonly calendarId: CalendarId | null;
};

/** `isNamed`: the time is set case by case, by a person or by the rule that owes something. */
export type Asked = { readonly kind: DeadlineKind; readonly startsOn?: StatutoryStart; readonly isNamed?: boolean };

/** The first policy in order that applies, for each slot; none when no policy asks for a deadline. */
export const policiesFor = (
  { kind, startsOn = 'RECEIPT', isNamed = false }: Asked,
  facts: SubjectFacts,
  policies: readonly DeadlinePolicy[],
): DeadlinePolicy[] => {
  const applying = policies
    .filter((policy) => policy.kind === kind && startOf(policy) === startsOn && (policy.hours === 'fixed') === isNamed)
    .toSorted((a, b) => a.order - b.order)
    .filter(({ when }) => Object.entries(when).every(([fact, values]) => values.some((value) => value === facts[fact])));
  return [...Map.groupBy(applying, ({ slot }) => slot).values()].flatMap(([first]) => (first ? [first] : []));
};

/** A regulator's letter is the start of the clocks about letters, the receipt of all others. */
export const startOf = ({ statute }: DeadlinePolicy): StatutoryStart => statute?.startsOn ?? 'RECEIPT';

/** What is always due when somebody said, never after a time that a policy allows. */
export const namedKinds: readonly DeadlineKind[] = ['PROMISE', 'OBLIGATION', 'REVIEW'];

/** The ladder of a deadline whose time is set case by case; null when there is none for its kind. */
export const ladderFor = (kind: DeadlineKind, policies: readonly DeadlinePolicy[]): DeadlinePolicy | null =>
  policiesFor({ kind, isNamed: true, startsOn: kind === 'REGULATORY' ? 'LETTER' : 'RECEIPT' }, {}, policies)[0] ?? null;

/** The terms of a deadline that starts under this policy by this calendar. */
export const termsOf = (
  { key, version, kind, hours, target, pausesOn, ladder, statute }: DeadlinePolicy,
  calendar: Pick<Calendar, 'id' | 'version'>,
): DeadlineTerms => ({
  kind,
  policyKey: key,
  policyVersion: version,
  calendarId: calendar.id,
  calendarVersion: calendar.version,
  hours,
  target,
  pausesOn,
  stopsOn: statute?.stopsOn ?? null,
  ladder,
});
