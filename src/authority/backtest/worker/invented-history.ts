import { syntheticHistory } from '../../synthetic/synthetic-history.ts';
import type { Cases } from '../cases.ts';
import { policyOf } from './carry-out.ts';
import type { Order } from './order.ts';

/** As many as a desk of a few people has in a year. */
const inventedCases = 20_000;
const seed = 1;
const dayMs = 86_400_000;

/** Invented cases of that window, the same ones every time: for a look at a what-if before there is a past. */
export const inventedHistory = ({ live, from, to }: Pick<Order, 'live' | 'from' | 'to'>): Cases =>
  syntheticHistory(policyOf(live), {
    ...{ cases: inventedCases, seed, until: to },
    days: Math.max(1, Math.round((to.getTime() - from.getTime()) / dayMs)),
  });
