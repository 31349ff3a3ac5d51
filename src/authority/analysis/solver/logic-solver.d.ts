/** The calls of logic-solver (MiniSat) that the prover makes; the library brings no types. */
declare module 'logic-solver' {
  export type Formula = { readonly type: string };
  export type Term = string | Formula;

  export type Solution = { getTrueVars: () => readonly string[] };

  export type Solver = {
    require: (...terms: readonly Term[]) => void;
    solve: () => Solution | null;
    solveAssuming: (term: Term) => Solution | null;
  };

  const Logic: {
    readonly TRUE: string;
    readonly FALSE: string;
    readonly Solver: new () => Solver;
    readonly and: (terms: readonly Term[]) => Term;
    readonly or: (terms: readonly Term[]) => Term;
    readonly not: (term: Term) => Term;
    readonly implies: (term: Term, follows: Term) => Term;
    /** Runs without the library’s checks of its own arguments, which cost more than solving. */
    readonly disablingAssertions: <Result>(run: () => Result) => Result;
    readonly exactlyOne: (terms: readonly Term[]) => Term;
  };
  export default Logic;
}
