import type { Policy } from '../domain/policy.ts';
import type { Cases } from './cases.ts';
import { decideCases, type Watch } from './decide-cases.ts';
import { givenOtherwise } from './given-otherwise.ts';
import { replayedColumns, withGivenOtherwise } from './replayed-columns.ts';
import type { Answers } from './settle-kernel.ts';

/**
 * Answers every case with counters that follow from these very answers: what an earlier case would have been given counts in the later
 * ones' windows. An answer depends on earlier ones alone, so that deciding again until nothing changes finds the one history there is.
 */
export function decideReplayed(policy: Policy, cases: Cases, isReplayed: (row: number) => boolean, watch?: Watch): Answers {
  const columns = replayedColumns(policy);
  let answers = decideCases(policy, cases, watch);
  for (;;) {
    const otherwise = givenOtherwise(cases, answers, isReplayed);
    const next = decideCases(policy, withGivenOtherwise(cases, otherwise, columns), watch);
    const { verdict } = answers;
    if (next.verdict.every((code, row) => code === verdict[row])) return next;
    answers = next;
  }
}
