import { type Cases, columnOf } from '../backtest/cases.ts';
import { decoded } from '../backtest/column.ts';
import { codeOf } from '../backtest/settle-kernel.ts';
import { definitionOf, type FactId } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import { type Chance, chance as chanceOf } from './chance.ts';
import { type SyntheticOptions, syntheticHistory } from './synthetic-history.ts';

/** An invented complaint as an old log would tell it. `number` counts from 1. */
export type InventedComplaint = {
  readonly number: number;
  readonly receivedAt: Date;
  readonly resolvedAt: Date;
  readonly category: string;
  readonly channel: string;
  readonly severity: number;
  readonly team: string;
};

const hour = 3_600;
const usually = 4 * hour;
const longest = 55 * 24 * hour;

/**
 * The complaints behind an invented history: whoever had to ask higher waited for the answer first. Every one is solved within
 * eight weeks, so that none of them is anybody's work.
 */
export function inventedComplaints(policy: Policy, options: SyntheticOptions): readonly InventedComplaint[] {
  const cases = syntheticHistory(policy, options);
  const chance = chanceOf(options.seed + 1);
  return Array.from({ length: cases.rows }, (_, row) => complaintIn(cases, row, chance));
}

function complaintIn(cases: Cases, row: number, chance: Chance): InventedComplaint {
  const number = (name: Parameters<typeof columnOf>[1]): number => columnOf(cases, name).values[row] ?? 0;
  const fact = (id: FactId): string => String(decoded(definitionOf(id), number(`fact:${id}`)) ?? '');
  const waited = columnOf(cases, 'waited');
  const asked = number('verdict') === codeOf.ESCALATE && number('waited') !== waited.unknown ? number('waited') : 0;
  const severity = Number(fact('complaint.severity'));
  const worked = chance.logNormal(usually * (severity === 1 ? 0.2 : severity / 3), 1.4);
  const receivedAt = new Date(number('at'));
  return {
    number: row + 1,
    receivedAt,
    resolvedAt: new Date(receivedAt.getTime() + Math.min(longest, Math.round(asked + worked)) * 1_000),
    category: fact('complaint.category'),
    channel: fact('complaint.channel'),
    severity,
    team: cases.words.team[number('team')] ?? '',
  };
}
