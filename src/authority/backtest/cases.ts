import type { CounterKey } from '../domain/counter.ts';
import type { FactId } from '../domain/facts.ts';
import type { RuleKey } from '../domain/effect.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Column } from './column.ts';

/** The cases of one kind of remedy are neighbours, in the order of time. */
export type KindRange = { readonly kind: RemedyKind; readonly from: number; readonly to: number };

export type ColumnName =
  | `fact:${FactId}`
  | `used:${CounterKey}`
  | `paid:${RuleKey}`
  /** 1 where the time to pay this obligation had run out. */
  | `late:${RuleKey}`
  /** Minor units; 0 for a remedy without money. */
  | 'asked'
  | 'currency'
  /** Places in `leftOut`. */
  | 'leftOut'
  /** 1 where some of the rules went by the day of receipt, on which others were in force. */
  | 'earlier'
  /** Rank in the remedy's family, one higher: 0 without a level. */
  | 'rank'
  /** What was given on the complaint under all obligations. */
  | 'paid'
  /** Bits of `stopBits`, of `presentBits`, of the evidence in `words`, of the counters the record holds. */
  | 'stops'
  | 'present'
  | 'evidence'
  | 'counters'
  | 'catalogue'
  /** What the budgets beside the rules left then, in minor units; there only where somebody had one. */
  | 'budget'
  /** Milliseconds since 1970, and days of the utility's own calendar. */
  | 'at'
  | 'day'
  | 'employee'
  | 'customer'
  | 'account'
  | 'team'
  | 'verdict'
  | 'limit'
  | 'ruling'
  | 'granted'
  | 'waited';

/** Past decisions as columns: everything a rule may read, what was answered, and what a supervisor made of it. */
export type Cases = {
  readonly rows: number;
  readonly ranges: readonly KindRange[];
  readonly columns: ReadonlyMap<string, Column>;
  /** What the numbers in `team` and `currency` and the bits in `evidence` stand for. */
  readonly words: Readonly<Record<'team' | 'evidence' | 'currency', readonly string[]>>;
  /** UUIDs of the decisions and complaints, sixteen bytes each. */
  readonly ids: { readonly decision: Uint8Array; readonly complaint: Uint8Array };
  /** True for invented cases, which no figure may mix with real ones. */
  readonly synthetic: boolean;
};

const nothing: Column = { values: new Uint8Array(0), unknown: 0 };

/** Where there are no cases every column is there, with nothing in it. Throws RangeError for one that these cases do not have. */
export function columnOf({ columns, rows }: Cases, name: ColumnName): Column {
  const column = rows === 0 ? nothing : columns.get(name);
  if (!column) throw new RangeError(`These cases have no column ${name}`);
  return column;
}

export const stopBits = { ownAccount: 1, ownConduct: 2, ownEscalation: 4, legalHold: 8, safetyOpen: 16 } as const;

export const presentBits = { secondPerson: 1, note: 2, customerNotified: 4 } as const;

/** What became of an escalated question; `none` where nobody was asked. */
export const rulings = ['none', 'open', 'granted', 'another-amount', 'refused', 'sent-back', 'withdrawn'] as const;
export type Ruling = (typeof rulings)[number];

/** Why a case is in the columns only to be counted: its record cannot be decided again whatever the rules. */
export const leftOut = ['no', 'not-decided-by-rules', 'too-much-evidence'] as const;
export type LeftOut = (typeof leftOut)[number];
