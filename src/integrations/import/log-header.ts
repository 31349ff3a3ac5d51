import { importErrors } from './import.errors.ts';
import type { ImportProfile } from './profile.ts';
import type { Cells } from './read-row.ts';

/** Where each column of a profile stands in a file. */
export type LogHeader = {
  readonly width: number;
  /** Columns the profile knows and the file lacks: what they would say is not recorded. */
  readonly missing: readonly string[];
  readonly cellsOf: (record: readonly string[]) => Cells;
};

/** Throws `import-columns-missing` without key, received and closed, and `import-column-repeated` when a column of the profile stands twice. */
export const readHeader = (names: readonly string[], profile: ImportProfile): LogHeader => {
  const header = names.map((name) => name.trim());
  const used = columnsOf(profile);
  const repeated = used.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (repeated !== undefined) throw importErrors.repeatedColumn(repeated);
  const missing = used.filter((column) => !header.includes(column));
  const needed = [profile.columns.key, profile.columns.received, profile.columns.closed].filter((column) =>
    missing.includes(column),
  );
  if (needed.length > 0) throw importErrors.missingColumns(needed);
  const places = new Map(header.map((name, place) => [name, place]));
  return {
    width: header.length,
    missing,
    cellsOf: (record) => (column) => record[places.get(column) ?? -1]?.trim() ?? '',
  };
};

const columnsOf = (profile: ImportProfile): readonly string[] => {
  const lookups = [profile.category, profile.severity, profile.status, profile.channel, profile.outcome];
  const named = Object.values(profile.columns).flatMap((column: string | null) => column ?? []);
  const ruled = [...profile.flags, ...profile.skip].map(({ column }) => column);
  return [...new Set([...named, ...lookups.flatMap(({ columns }) => columns), ...ruled])];
};
