/** One thing wrong with a ruleset, at the place a JSON pointer (RFC 6901) names. */
export type Fault = { readonly pointer: string; readonly code: FaultCode; readonly params: Readonly<Record<string, unknown>> };

export type FaultCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'out-of-bounds'
  | 'not-allowed'
  | 'twice'
  | 'no-kind'
  | 'several-kinds'
  | 'root-is-no-group'
  | 'empty-group'
  | 'too-deep'
  | 'too-many-leaves'
  | 'too-large'
  | 'unknown-fact'
  | 'amount-in-condition'
  | 'operator-not-for-fact'
  | 'unit-mismatch'
  | 'unknown-condition'
  | 'cyclic-condition'
  | 'unknown-remedy'
  | 'owe-for-every-remedy'
  | 'owe-without-money';

/** A person can mend fifty faults before asking again; a hostile document must not make a list without end. */
export const maxFaults = 50;

/** Collects faults while a document is walked; all checkers take one as their last argument. */
export type Report = (pointer: string, code: FaultCode, params?: Readonly<Record<string, unknown>>) => void;

export function collectingFaults(): { readonly faults: readonly Fault[]; readonly report: Report } {
  const faults: Fault[] = [];
  const report: Report = (pointer, code, params = {}) => {
    if (faults.length < maxFaults) faults.push({ pointer, code, params });
  };
  return { faults, report };
}

export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
