/** `body` is JSON in ASCII. */
export type PlannedRequest = { readonly path: string; readonly token: string; readonly body: string };

/** What to send, to whom, by how many clients at once and for how long; without `repeats` until the requests run out, if that is sooner. */
export type Load = {
  readonly port: number;
  readonly clients: number;
  readonly milliseconds: number;
  readonly requests: readonly PlannedRequest[];
  readonly repeats: boolean;
  readonly keepsAnswers: boolean;
};

export type LoadDone =
  | {
      readonly count: number;
      readonly seconds: number;
      /** Milliseconds. */
      readonly p50: number;
      readonly p99: number;
      /** Each with the place of its request; empty unless they were asked for. */
      readonly answers: readonly (readonly [number, string])[];
    }
  | { readonly fault: string };
