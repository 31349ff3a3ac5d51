/** A bar on a terminal: how much is done, how fast, and how long the rest takes at that rate; elsewhere it keeps quiet. */
export class ProgressLine {
  readonly #startedAt = performance.now();
  #drawnAt = 0;

  constructor(
    private readonly output: NodeJS.WriteStream,
    private readonly what: string,
  ) {}

  show(done: number, all: number): void {
    const now = performance.now();
    if (!this.output.isTTY || (now - this.#drawnAt < 200 && done < all)) return;
    this.#drawnAt = now;
    this.output.write(`\r${progressText(this.what, done, all, (now - this.#startedAt) / 1000)}\u001b[K`);
  }

  clear(): void {
    if (this.output.isTTY) this.output.write('\r\u001b[K');
  }
}

const cells = 20;

/** `decisions ██████░░░░ 60 % · 1,200/s · 5 s left`. */
export function progressText(what: string, done: number, all: number, seconds: number): string {
  const share = all === 0 ? 1 : done / all;
  const filled = Math.round(share * cells);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `${Math.ceil((all - done) / rate)} s left` : '';
  const bar = '█'.repeat(filled) + '░'.repeat(cells - filled);
  return `${what} ${bar} ${Math.floor(share * 100)} % · ${Math.round(rate).toLocaleString('en-US')}/s · ${left}`;
}
