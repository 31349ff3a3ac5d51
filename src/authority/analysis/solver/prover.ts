import Logic, { type Term } from 'logic-solver';

export type { Term } from 'logic-solver';

/** Names of the propositions that are true in one case the solver found. */
export type Model = ReadonlySet<string>;

export const always: Term = Logic.TRUE;
export const never: Term = Logic.FALSE;

export const and = (...terms: readonly Term[]): Term => Logic.and(terms);
export const or = (...terms: readonly Term[]): Term => Logic.or(terms);
export const not = (term: Term): Term => Logic.not(term);

/** What holds of every case is required once; each question then asks for a case in which one more thing holds. */
export type Prover = {
  readonly require: (term: Term) => void;
  readonly exactlyOne: (terms: readonly Term[]) => void;
  readonly implies: (term: Term, follows: Term) => void;
  /** A case in which the term holds, or null when there is none. */
  readonly find: (term: Term) => Model | null;
};

export function newProver(): Prover {
  const solver = new Logic.Solver();
  return {
    require: (term) => solver.require(term),
    exactlyOne: (terms) => solver.require(Logic.exactlyOne(terms)),
    implies: (term, follows) => solver.require(Logic.implies(term, follows)),
    find: (term) => {
      const solution = Logic.disablingAssertions(() => solver.solveAssuming(term));
      return solution && new Set(solution.getTrueVars());
    },
  };
}
