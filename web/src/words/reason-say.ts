/** What the sentences of reasons need beside their parameters: codes in words, amounts as money. */
export type Say = {
  readonly money: (amount: unknown) => string;
  readonly level: (level: unknown) => string;
  readonly remedy: (kind: unknown) => string;
  readonly evidence: (kind: unknown) => string;
  readonly fact: (fact: unknown) => string;
  readonly task: (fact: unknown) => string;
  readonly training: (training: unknown) => string;
  readonly counter: (scope: unknown) => string;
  readonly window: (window: unknown) => string;
  readonly forbidden: (reason: unknown) => string;
  /** By how much `a` exceeds `b`, as money. */
  readonly over: (a: unknown, b: unknown) => string;
};

export type Params = Readonly<Record<string, unknown>>;

/** One function per code: parameters in, a sentence out. */
export type Sentences = Readonly<Record<string, (params: Params, say: Say) => string>>;

export const isAmount = (value: unknown): boolean => typeof value === 'number' && value > 0;
