/** One statement as it went to PostgreSQL, and the rows that came back. */
export type RecordedStatement = {
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rows: readonly unknown[];
};

/** A request as a client sends it. */
export type Request = {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  readonly key: string;
  readonly body: unknown;
};

/** One request with everything that it made PostgreSQL do, and its answer. */
export type Recording = {
  readonly at: Date;
  readonly request: Request;
  readonly statements: readonly RecordedStatement[];
  readonly answer: { readonly status: number; readonly text: string };
};
