/** As if the guess had proved right for so many seconds already: the first steps say little about the pace. */
const believed = 20;

/** Tells on stderr what is being done and how much longer it will take; what a benchmark prints stays clean. */
export class Progress {
  readonly #begun = performance.now();
  readonly #expectedSeconds: number;
  #doneSeconds = 0;

  /** `expectedSeconds` is a guess of the whole; the pace so far corrects it. */
  constructor(expectedSeconds: number) {
    this.#expectedSeconds = expectedSeconds;
  }

  /** What begins now, and how many of the expected seconds were meant for it. */
  step(label: string, expectedSeconds: number): void {
    process.stderr.write(`${this.#remaining()}  ${label}\n`);
    this.#doneSeconds += expectedSeconds;
  }

  #remaining(): string {
    const spent = (performance.now() - this.#begun) / 1_000;
    const pace = (spent + believed) / (this.#doneSeconds + believed);
    const seconds = Math.max(0, Math.round((this.#expectedSeconds - this.#doneSeconds) * pace));
    return `about ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
  }
}
