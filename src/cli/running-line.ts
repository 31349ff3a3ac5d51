/** Tells on a terminal what is being done and for how long; elsewhere it keeps quiet. */
export class RunningLine {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly output: NodeJS.WriteStream) {}

  show(what: string): void {
    this.clear();
    if (!this.output.isTTY) return;
    const startedAt = performance.now();
    const draw = (): void => {
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      this.output.write(`\r… ${what}${seconds > 0 ? `, ${seconds} s` : ''}\u001b[K`);
    };
    draw();
    this.timer = setInterval(draw, 1000);
  }

  clear(): void {
    if (this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
    this.output.write('\r\u001b[K');
  }
}
