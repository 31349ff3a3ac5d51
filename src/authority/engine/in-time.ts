import type { Policy } from '../domain/policy.ts';
import { stopsInCode } from '../domain/hard-stops.ts';
import type { RemedyRequest, Situation } from '../domain/question.ts';
import { entryOf } from '../domain/remedy-catalogue.ts';
import { undecidable } from '../domain/undecidable.ts';
import { evaluate, unanswered, type Evaluation, type Timed } from './evaluate.ts';

/** Forty rules take about a millisecond in both evaluators. */
export const mostMilliseconds = 50;

/**
 * The decision of a commit, in time: rules that take longer hold up everybody's requests, so nothing is permitted by them. One that
 * was late is asked a second time, because the machine may have paused. `milliseconds` tells the time that was spent and never goes
 * back; only what runs without waiting is counted, so that what others do meanwhile is not.
 */
export async function evaluateInTime(
  policy: Policy,
  situation: Situation,
  request: RemedyRequest,
  milliseconds: () => number,
): Promise<Evaluation> {
  let took = 0;
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    took = 0;
    const timed: Timed = (work) => {
      const before = milliseconds();
      const result = work();
      took += milliseconds() - before;
      return result;
    };
    const evaluation = await evaluate(policy, situation, request, timed);
    if (took <= mostMilliseconds || evaluation.alarm) return evaluation;
  }
  const stops = stopsInCode(entryOf(policy.catalogue, request.kind), situation);
  return unanswered(undecidable(request, 'ENGINE_ERROR', stops), { kind: 'too-slow', milliseconds: took });
}
