/** Where a value comes from when a recorded request is done again with other data. */
export type Source =
  /** The body of the request. */
  | { readonly from: 'body'; readonly path: readonly (string | number)[] }
  /** A segment of the request's path. */
  | { readonly from: 'url'; readonly segment: number }
  | { readonly from: 'key' | 'token-hash' | 'request-hash' }
  /** A row that an earlier statement answered with. */
  | { readonly from: 'rows'; readonly statement: number; readonly path: readonly (string | number)[] }
  /** The n-th id or reference that the request makes up. */
  | { readonly from: 'id' | 'reference'; readonly number: number }
  /** Milliseconds after the request came in. */
  | { readonly from: 'clock'; readonly offset: number };

export type Template =
  | { readonly constant: unknown }
  | { readonly source: Source; readonly as: 'value' | 'date' }
  | { readonly parts: readonly (string | Source)[] }
  | { readonly items: readonly Template[] };

export type ProgramStatement = { readonly name: string | null; readonly text: string; readonly values: readonly Template[] };

/** A request taken apart: what to send to PostgreSQL, and what to answer. */
export type Program = {
  readonly statements: readonly ProgramStatement[];
  readonly answer: { readonly status: number; readonly text: Template };
  /** Texts that differ from request to request for a reason that is not traced; they are sent as they were recorded. */
  readonly asRecorded: readonly string[];
};
