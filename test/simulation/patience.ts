/** How often the database could not be reached in time; a busy machine may make everybody wait. */
export class Patience {
  #tried = 0;

  get waits(): number {
    return this.#tried;
  }

  /** Does what people do who read "try again in a moment": up to thirty times. */
  async with<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt === 30 || !isWait(error)) throw error;
        this.#tried += 1;
      }
    }
  }
}

const isWait = (error: unknown): boolean => error instanceof Error && /answered 503|timeout|timed out/i.test(error.message);
