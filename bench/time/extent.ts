/** How much is measured. */
export type Extent = {
  /** A look, not a claim: fewer and shorter rounds, smaller sizes. */
  readonly quick: boolean;
  readonly rounds: number;
  readonly sliceMs: number;
};
