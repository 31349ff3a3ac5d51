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
    const pace = this.#doneSeconds > 0 ? Math.max(1, spent / this.#doneSeconds) : 1;
    const seconds = Math.max(0, Math.round((this.#expectedSeconds - this.#doneSeconds) * pace));
    return `about ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
  }
}
