import { type Level, rankOf } from '../../kernel/index.ts';
import { type Cap, type Effect, mostOf } from '../domain/effect.ts';

/**
 * Whether the first, standing before the step, already holds back whatever the second holds back after it. A requirement
 * stands only against ranks below its level.
 */
export function asStrict(before: Effect, after: Effect, rankBefore: number, rankAfter: number): boolean {
  if (after.type === 'cap') {
    return before === after || (before.type === 'cap' && countsAlike(before, after) && mostOf(before) <= mostOf(after));
  }
  if (after.type !== 'forbid' && after.type !== 'require') return isSameDuty(before, after);
  if (after.type === 'require' && rankAfter >= rankOf(after.level)) return false;
  const isBarrier = before.type === 'forbid' || (before.type === 'require' && isBelow(rankBefore, before.level));
  return isBarrier && aboveOf(before) <= aboveOf(after);
}

/** Two caps of their own remedies may count different ones. */
const countsAlike = (before: Cap, after: Cap): boolean =>
  before.counter === after.counter &&
  before.window === after.window &&
  'times' in before === 'times' in after &&
  before.cause === after.cause &&
  [before, after].every(({ of }) => of !== 'these-remedies');

const isBelow = (rank: number, level: Level): boolean => rank < rankOf(level);

const aboveOf = (effect: Effect): number => ('above' in effect ? (effect.above ?? 0) : 0);

const isSameDuty = (before: Effect, after: Effect): boolean =>
  before.type === 'duty' &&
  after.type === 'duty' &&
  JSON.stringify(before.duty) === JSON.stringify(after.duty) &&
  aboveOf(before) <= aboveOf(after);
