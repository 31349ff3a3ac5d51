import { rankOf } from '../../kernel/index.ts';
import type { BoundRule } from '../domain/policy.ts';
import { FALSE, TRUE } from '../domain/truth.ts';
import { type Cases, columnOf } from './cases.ts';
import type { Column } from './column.ts';
import { blockRows } from './condition-kernel.ts';
import { rulePlan } from './plan.ts';
import { usedColumn } from './used-column.ts';
import type { Weighed } from './weigh-cases.ts';

/** From which value of the rule's number on each case is the frontline's own; Infinity for never. */
export function startingPoints({ plans, scales, ground }: Weighed, bound: BoundRule, cases: Cases): Float64Array {
  const starts = new Float64Array(cases.rows).fill(Infinity);
  const asked = columnOf(cases, 'asked').values;
  const truth = new Uint8Array(blockRows);
  for (const { range, entry } of plans) {
    const { truth: judge } = rulePlan(bound, cases, entry);
    const reach = reachOf(bound, cases);
    for (let from = range.from; from < range.to; from += blockRows) {
      const count = Math.min(blockRows, range.to - from);
      judge(from, count, truth);
      for (let row = from; row < from + count; row += 1) {
        if (ground.absent[row] === 1) continue;
        const wanted = asked[row] ?? 0;
        const beyond = Math.max(0, wanted - (scales.owed[row] ?? 0));
        const isOwed = (entry.hasMoney ? wanted : (scales.owed[row] ?? 0)) > 0 && beyond === 0;
        if (isOwed) starts[row] = -Infinity;
        else if (beyond <= (scales.escalate[row] ?? 0) && beyond <= (scales.refuse[row] ?? 0)) {
          const most = scales.grant[row] ?? 0;
          const needed = entry.hasMoney ? beyond + (ground.given[row] ?? 0) : 0;
          starts[row] = reach({
            row,
            truth: truth[row - from] ?? FALSE,
            hasMoney: entry.hasMoney,
            beyond,
            given: ground.given[row] ?? 0,
            isGranted: most >= needed,
            needed,
          });
        }
      }
    }
  }
  return starts;
}

type Standing = {
  readonly row: number;
  readonly truth: number;
  readonly hasMoney: boolean;
  readonly beyond: number;
  readonly given: number;
  /** Whether the other grants reach as far as is needed. */
  readonly isGranted: boolean;
  readonly needed: number;
};

type Reach = (standing: Standing) => number;

function reachOf({ rule: { effect, remedies } }: BoundRule, cases: Cases): Reach {
  if (effect.type === 'grant') {
    return ({ truth, isGranted, needed }) => (isGranted ? -Infinity : truth === TRUE ? needed : Infinity);
  }
  const own =
    effect.type === 'cap'
      ? capReach(usedColumn(effect, remedies, cases))
      : effect.type === 'require'
        ? levelReach(rankOf(effect.level), columnOf(cases, 'rank'))
        : barrierReach;
  return (standing) => (!standing.isGranted ? Infinity : standing.truth === FALSE ? -Infinity : own(standing));
}

const capReach =
  ({ values, unknown }: Column): Reach =>
  ({ row, beyond, hasMoney }) => {
    if (!hasMoney) return -Infinity;
    const used = values[row] ?? unknown;
    return used === unknown ? Infinity : beyond + used;
  };

/** Without money a barrier stands at 0 and is gone above it. */
const barrierReach: Reach = ({ beyond, given, hasMoney }) => (hasMoney ? beyond + given : 1);

const levelReach =
  (rank: number, { values }: Column): Reach =>
  (standing) =>
    (values[standing.row] ?? 0) - 1 >= rank ? -Infinity : barrierReach(standing);
