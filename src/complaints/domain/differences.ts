import type { CachedColumns, Complaint } from './complaint.ts';
import type { Rebuilt } from './fold.ts';

export type Difference = { readonly column: string; readonly inRow: unknown; readonly inJournal: unknown };

const cached: Record<keyof CachedColumns, true> = {
  receivedAt: true,
  state: true,
  ownerId: true,
  teamId: true,
  category: true,
  severity: true,
  customerId: true,
  accountId: true,
  premiseId: true,
  safety: true,
  disconnectOn: true,
  eventOn: true,
  billOn: true,
  queueBand: true,
  waitingUntil: true,
  outcome: true,
  relief: true,
  cause: true,
  resolvedAt: true,
  resolvedBy: true,
  closedAt: true,
  reopenCount: true,
  mergedInto: true,
};

/** Every column on which a row and its journal disagree; both sides as JSON has them. */
export function differences(row: Complaint, { columns, version, changedAt, nextDueAt }: Rebuilt): Difference[] {
  const inJournal: Readonly<Record<string, unknown>> = { ...columns, version, changedAt, nextDueAt };
  const names = [...(Object.keys(cached) as (keyof CachedColumns)[]), 'version', 'changedAt', 'nextDueAt'] as const;
  return names
    .map((column) => ({ column, inRow: asJson(row[column]), inJournal: inJournal[column] }))
    .filter((pair) => pair.inRow !== pair.inJournal && !isUntold(pair));
}

/** A journal that began before complaints could be merged does not name the receipt until a merge changes it. */
const isUntold = ({ column, inJournal }: Difference): boolean => column === 'receivedAt' && inJournal === undefined;

const asJson = (value: string | number | Date | null): unknown => (value instanceof Date ? value.toISOString() : value);
