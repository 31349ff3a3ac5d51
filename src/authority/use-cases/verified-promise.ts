/** A promise about stored data, how many things were looked at for it, and which of them break it. */
export type VerifiedPromise = {
  readonly id: string;
  readonly promise: string;
  readonly checked: number;
  readonly broken: number;
  /** A few of the broken ones. */
  readonly examples: readonly string[];
};

const mostExamples = 5;

export class Tally {
  #checked = 0;
  #broken = 0;
  readonly #examples: string[] = [];

  constructor(
    private readonly id: string,
    private readonly promise: string,
  ) {}

  count(holds: boolean, example: string): void {
    this.#checked += 1;
    if (holds) return;
    this.#broken += 1;
    if (this.#examples.length < mostExamples) this.#examples.push(example);
  }

  found(): VerifiedPromise {
    const { id, promise } = this;
    return { id, promise, checked: this.#checked, broken: this.#broken, examples: [...this.#examples] };
  }
}
