import type { ImportedChannel, ImportedSeverity, ImportedStatus } from './imported-complaint.ts';

/** How to read one kind of complaint log: data that could as well stand in a JSON file. */
export type ImportProfile = {
  readonly name: string;
  /** Which log an external key belongs to. */
  readonly source: string;
  /** Where such files come from, and their licence. */
  readonly origin: string;
  /** IANA zone of dates that carry none. */
  readonly zone: string;
  /** A date without a time of day stands for noon: noon exists on every day and is the same day in any zone nearby. */
  readonly resolution: 'second' | 'day';
  /** Tried in order; see `dateFormat` for the letters. */
  readonly dateFormats: readonly string[];
  /** When the log was drawn, in one of its date formats; taken where no as-of is given. Null: it does not say. */
  readonly drawnOn: string | null;
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Values that mean there is none, beside the empty one. */
  readonly absent: readonly string[];
  readonly columns: ProfileColumns;
  readonly category: Lookup<string>;
  readonly severity: Lookup<ImportedSeverity>;
  readonly status: Lookup<ImportedStatus>;
  readonly channel: Lookup<ImportedChannel | null>;
  readonly outcome: Lookup<string | null>;
  /** Marks every rule that holds puts on a row. */
  readonly flags: readonly (ColumnRule & { readonly flag: string })[];
  /** Rows for which one of these holds go to the rejects with its reason. */
  readonly skip: readonly (ColumnRule & { readonly reason: string })[];
};

/** Names in the header. Without one of `key`, `received` and `closed` a file is refused; any other column may be missing. */
export type ProfileColumns = {
  readonly key: string;
  readonly received: string;
  readonly closed: string;
  readonly due: string | null;
  readonly team: string | null;
  readonly type: string | null;
  readonly zip: string | null;
  readonly area: string | null;
};

/** The first of `columns` whose value stands in `map` decides, most telling column first. */
export type Lookup<T> = { readonly columns: readonly string[]; readonly map: Readonly<Record<string, T>>; readonly otherwise: T };

export type ColumnRule = { readonly column: string; readonly in: readonly string[] };
