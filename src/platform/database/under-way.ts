/** Knows how many commands people in front of a screen wait for, so that work nobody waits for can let them go first. */
export class UnderWay {
  #commands = 0;
  #waiting: (() => void)[] = [];

  async during<T>(command: () => Promise<T>): Promise<T> {
    this.#commands += 1;
    try {
      return await command();
    } finally {
      this.#commands -= 1;
      if (this.#commands === 0) this.#waiting.splice(0).forEach((goOn) => goOn());
    }
  }

  /** Resolves as soon as nobody waits, and after so many milliseconds in any case. */
  over(mostMilliseconds: number): Promise<void> {
    if (this.#commands === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, mostMilliseconds);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
