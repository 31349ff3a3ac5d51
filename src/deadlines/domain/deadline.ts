import type { CalendarId, DeadlineId, Id } from '../../kernel/index.ts';
import type { Rung } from './rung.ts';

export const deadlineKinds = [
  'ACKNOWLEDGE',
  'FIRST_RESPONSE',
  'UPDATE',
  'PROMISE',
  'RESOLUTION',
  'DECISION',
  'REGULATORY',
  'OBLIGATION',
  'REVIEW',
] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

export const deadlineStates = ['RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED', 'SUPERSEDED'] as const;

export type DeadlineState = (typeof deadlineStates)[number];

/**
 * How a target is counted: `business` in seconds of business time; `working-days` to the closing time of the N-th working day after
 * the day of receipt; `calendar` to the local midnight that ends the N-th day after it; `fixed` to an instant somebody named.
 */
export const deadlineHours = ['business', 'working-days', 'calendar', 'fixed'] as const;

export type DeadlineHours = (typeof deadlineHours)[number];

/** Whatever is timed: opaque here. */
export type SubjectId = Id<string>;

/** `until`: the instant from which the pause no longer counts because its reason has used up what it may take; null without such a limit. */
export type Pause = { readonly from: Date; readonly to: Date | null; readonly reason: string; readonly until: Date | null };

/** A reason that stops the clock, and for how many seconds of the deadline's own hours it may do so in all. */
export type PauseRule = { readonly reason: string; readonly atMostSeconds: number | null };

/** What a deadline was started with and keeps for life. `policyKey` and `policyVersion` are null when no policy set it (`fixed`). */
export type DeadlineTerms = {
  readonly kind: DeadlineKind;
  readonly policyKey: string | null;
  readonly policyVersion: number | null;
  readonly calendarId: CalendarId;
  /** An edited calendar touches new deadlines only, unless somebody applies it to the open ones. */
  readonly calendarVersion: number;
  readonly hours: DeadlineHours;
  /** Seconds for `business` and `fixed`, days for `working-days` and `calendar`. */
  readonly target: number;
  readonly pausesOn: readonly PauseRule[];
  /** The event that ends a REGULATORY deadline; null for kinds whose end is their own. */
  readonly stopsOn: StatutoryStop | null;
  readonly ladder: readonly Rung[];
};

/** What a rule about complaints may ask for by a day: word that it arrived, a real answer, the end, or an answer to the regulator. */
export const statutoryStops = ['ACKNOWLEDGED', 'RESPONDED', 'RESOLVED', 'ANSWERED'] as const;

export type StatutoryStop = (typeof statutoryStops)[number];

/**
 * A target that runs, pauses, is met or missed. `key` tells two of a kind on one subject apart (a promise, an escalation, a rule); empty
 * when there can be one only. `dueAt` is null while paused. `breachedAt` is the due instant once it has been passed; the state stays
 * RUNNING or PAUSED until the deadline is stopped. `pauses` are ascending and never overlap. `rungsTaken` counts the ladder's rungs that
 * have been reached, from the first.
 */
export type Deadline = DeadlineTerms & {
  readonly id: DeadlineId;
  readonly subjectId: SubjectId;
  readonly key: string;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly state: DeadlineState;
  readonly pauses: readonly Pause[];
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly rungsTaken: number;
};

export const isUnfinished = ({ state }: Deadline): boolean => state === 'RUNNING' || state === 'PAUSED';

/** Whether the calendar says what of its time counts. */
export const byTheCalendar = ({ hours }: Deadline): boolean => hours === 'business' || hours === 'working-days';

export const openPause = ({ pauses }: Deadline): Pause | null => pauses.find(({ to }) => to === null) ?? null;
