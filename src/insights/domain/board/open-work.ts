import { breachRisk, byRisk, type Risk } from './breach-risk.ts';
import type { SurvivalCurve } from '../statistics/survival-curve.ts';

/** A deadline of an open complaint that runs or is paused. */
export type OpenDeadline = {
  readonly kind: string;
  /** Only the resolution ends it: what such complaints still need can be held against it. */
  readonly endsWithResolution: boolean;
  /** Null while paused. */
  readonly dueAt: Date | null;
  readonly breachedAt: Date | null;
  /** While paused: seconds of its own hours that are left, negative when late, and when it would be due if it went on now. */
  readonly paused: { readonly secondsLeft: number; readonly dueIfResumed: Date } | null;
};

export type AgeAndDeadlines = { readonly receivedAt: Date; readonly deadlines: readonly OpenDeadline[] };

export const workParts = ['late', 'today', 'later', 'paused', 'none'] as const;
/** How an open complaint stands by the deadline that its resolution ends: `today` is before `midnight`, `none` without such a deadline. */
export type WorkPart = (typeof workParts)[number];

/** What was missed stays missed: a breach that is paused afterwards is late. */
export const workPart = (deadlines: readonly OpenDeadline[], now: Date, midnight: Date): WorkPart => {
  const resolving = deadlines.filter(({ endsWithResolution }) => endsWithResolution);
  if (resolving.length === 0) return 'none';
  if (resolving.some((deadline) => isLate(deadline, now))) return 'late';
  const dues = resolving.flatMap(({ dueAt }) => dueAt ?? []);
  if (dues.length === 0) return 'paused';
  return dues.some((dueAt) => dueAt <= midnight) ? 'today' : 'later';
};

/** The risk of a complaint, and the deadline that it is about; null where nothing is late and no resolution is asked for by a day. */
export type WorkRisk = Risk & { readonly deadline: OpenDeadline | null };

/**
 * The worst of its deadlines; a missed resolution before whatever else was missed. One that ends before the complaint does (a first answer, a decision) counts once it is late: how long such complaints take
 * says nothing about it. A paused one is judged as if it went on now.
 */
export const workRisk = (
  complaint: AgeAndDeadlines,
  own: SurvivalCurve | null,
  ofAll: SurvivalCurve | null,
  now: Date,
): WorkRisk => {
  const age = Math.max(0, Math.floor((now.getTime() - complaint.receivedAt.getTime()) / 1000));
  const judged = complaint.deadlines
    .filter((deadline) => deadline.endsWithResolution || isLate(deadline, now))
    .map((deadline) => {
      const left = secondsLeft(deadline, now);
      return { deadline, ...breachRisk(own, ofAll, age, left), left };
    });
  const [worst] = judged.sort(byRisk);
  const missed = judged.find(({ deadline, left }) => deadline.endsWithResolution && left < 0);
  return missed ?? worst ?? { deadline: null, ...breachRisk(own, ofAll, age, null) };
};

const isLate = ({ dueAt, breachedAt }: OpenDeadline, now: Date): boolean =>
  breachedAt !== null || (dueAt !== null && dueAt <= now);

/** Calendar seconds; a breach is late however it stands now. */
const secondsLeft = (deadline: OpenDeadline, now: Date): number => {
  const due = deadline.dueAt ?? deadline.paused?.dueIfResumed ?? deadline.breachedAt ?? now;
  const left = Math.floor((due.getTime() - now.getTime()) / 1000);
  return isLate(deadline, now) ? Math.min(left, -1) : left;
};
