/** Conditions on a remedy `r` of money; `from` and `to` are the places of the period's moments. */
export type CreditStep = {
  readonly name: 'given' | 'posted' | 'reversed' | 'outstanding';
  /** The date by which it belongs to the period. */
  readonly on: string;
  readonly when: (from: string, to: string) => string;
};

export const within = (column: string, from: string, to: string): string => `r.${column} >= ${from} AND r.${column} < ${to}`;

export const noMoney = 'r.amount_minor IS NULL';
/** Cancelled or failed before it reached the customer. */
export const droppedCredit = 'r.amount_minor IS NOT NULL AND r.dropped_at IS NOT NULL';

export const creditSteps: readonly CreditStep[] = [
  { name: 'given', on: 'r.authorised_at', when: (from, to) => `${within('authorised_at', from, to)} AND r.dropped_at IS NULL` },
  { name: 'posted', on: 'r.executed_at', when: (from, to) => within('executed_at', from, to) },
  { name: 'reversed', on: 'r.reversed_at', when: (from, to) => within('reversed_at', from, to) },
  // As of now, whenever it was given.
  { name: 'outstanding', on: 'r.authorised_at', when: () => 'r.executed_at IS NULL AND r.dropped_at IS NULL' },
];
