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
  readonly hours: Exclude<DeadlineHours, 'fixed'>;
  /** Seconds for `business`, days for `working-days` and `calendar`. */
  readonly target: number;
  readonly pausesOn: readonly PauseRule[];
  readonly ladder: readonly Rung[];
  /** For REGULATORY, and for it alone. */
  readonly statute: { readonly startsOn: StatutoryStart; readonly stopsOn: StatutoryStop } | null;
  /** Null: the calendar of whoever holds the subject, else the house's. */
  readonly calendarId: CalendarId | null;
};

export type Asked = { readonly kind: DeadlineKind; readonly startsOn?: StatutoryStart };

/** The first policy in order that applies, for each slot; none when no policy asks for a deadline. */
export const policiesFor = (
  { kind, startsOn = 'RECEIPT' }: Asked,
  facts: SubjectFacts,
  policies: readonly DeadlinePolicy[],
): DeadlinePolicy[] => {
  const applying = policies
    .filter((policy) => policy.kind === kind && (policy.statute?.startsOn ?? 'RECEIPT') === startsOn)
    .toSorted((a, b) => a.order - b.order)
    .filter(({ when }) => Object.entries(when).every(([fact, values]) => values.some((value) => value === facts[fact])));
  return [...Map.groupBy(applying, ({ slot }) => slot).values()].flatMap(([first]) => (first ? [first] : []));
};

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
