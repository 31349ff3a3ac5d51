import type { Durations } from './durations.ts';
import { pointAt, type SurvivalPoint } from './survival-point.ts';
import { eachStep } from './survival-steps.ts';

const mostLevels = 180;

/**
 * Points for a step chart, at most 182 however many times there are. Each is exact, and a new one is taken as soon as the share has fallen by
 * 1 ÷ 180 since a level was last crossed, so that the drawn steps never lie further than that from the curve.
 */
export const thinCurve = (durations: Durations): readonly SurvivalPoint[] => {
  const isShort = hasFewTimes(durations);
  const points: SurvivalPoint[] = [];
  let level = mostLevels;
  eachStep(durations, (time, atRisk, survival, greenwood, isLast) => {
    const reached = Math.floor(survival * mostLevels);
    if (isShort || reached < level || isLast) points.push(pointAt(time, atRisk, { survival, greenwood }));
    level = reached;
  });
  return points;
};

/** So few that all of them are drawn. */
const hasFewTimes = ({ resolved }: Durations): boolean => {
  let times = 0;
  for (let i = 0; i < resolved.length && times <= mostLevels; i += 1) if (resolved[i] !== resolved[i - 1]) times += 1;
  return times <= mostLevels;
};
