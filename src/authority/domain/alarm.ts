import type { ComplaintId, Id, PersonId, TeamId } from '../../kernel/index.ts';

export type AlarmId = Id<'Alarm'>;

/**
 * What somebody has to look at about the rules and not about a case: the evaluators matched different rules, one failed or took too
 * long, stored decisions came out otherwise, rules are past the day of their review, somebody tried amounts one after another.
 */
export const alarmKinds = [
  'EVALUATORS_DISAGREE',
  'ENGINE_ERROR',
  'TOO_SLOW',
  'DECIDED_OTHERWISE',
  'RULES_OVERDUE',
  'LIMIT_PROBED',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

export type NewAlarm = {
  readonly kind: AlarmKind;
  /** Two of a kind about the same are one alarm, counted. */
  readonly about: string;
  readonly subjectId: ComplaintId | null;
  readonly remedyKind: string | null;
  readonly personId: PersonId | null;
  /** Whose leads it is for beside the managers. */
  readonly teamId: TeamId | null;
  /** As JSON. `rules`, `looked` and `differences` are shown; the rest is for whoever looks into it. */
  readonly details: AlarmDetails;
};

export type AlarmDetails = {
  readonly rules?: readonly string[];
  readonly looked?: number;
  readonly differences?: number;
  readonly [more: string]: unknown;
};

/** About nobody and no case. */
export const generalAlarm = (kind: AlarmKind, details: AlarmDetails): NewAlarm => ({
  ...{ kind, about: '', subjectId: null, remedyKind: null, personId: null, teamId: null, details },
});
