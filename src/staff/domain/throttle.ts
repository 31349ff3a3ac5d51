/** Failed attempts to sign in under one heading, and when the last one was. */
export type Attempts = { readonly failures: number; readonly lastAt: Date };

/** `free` failures cost nothing; each further one doubles the wait, up to `mostSeconds`. One is forgiven every `forgiveSeconds`. */
export type Limit = { readonly free: number; readonly mostSeconds: number; readonly forgiveSeconds: number };

/** One name from one address: a person who mistypes never notices it, a guesser gets about a hundred tries a day. */
export const perNameAndAddress: Limit = { free: 5, mostSeconds: 900, forgiveSeconds: 900 };

/** One address, whatever the name: wide enough for an office behind one, narrow for a list of names and passwords. */
export const perAddress: Limit = { free: 50, mostSeconds: 60, forgiveSeconds: 30 };

/** Whole seconds until the next attempt is taken; 0 when it is taken now. */
export function secondsToWait(attempts: Attempts, limit: Limit, now: Date): number {
  const over = remembered(attempts, limit, now) - limit.free;
  if (over < 0) return 0;
  const delay = Math.min(2 ** Math.min(over, 30), limit.mostSeconds);
  return Math.max(0, Math.ceil(delay - secondsSince(attempts.lastAt, now)));
}

/** The attempts with one more, made now. */
export const withAnother = (attempts: Attempts, limit: Limit, now: Date): Attempts => ({
  failures: remembered(attempts, limit, now) + 1,
  lastAt: now,
});

const remembered = ({ failures, lastAt }: Attempts, { forgiveSeconds }: Limit, now: Date): number =>
  Math.max(0, failures - Math.floor(secondsSince(lastAt, now) / forgiveSeconds));

const secondsSince = (earlier: Date, now: Date): number => Math.max(0, (now.getTime() - earlier.getTime()) / 1000);
