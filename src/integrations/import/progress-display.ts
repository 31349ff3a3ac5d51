import { type ProgressState, progressText } from './progress-text.ts';

/** Where progress is shown: `process.stderr` fits. */
export type ProgressOutput = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

const redrawSeconds = 0.1;
const lineSeconds = 10;

/** Shows how far an import is: one line redrawn in place on a terminal, elsewhere (a log file, a service) a new line every ten seconds. */
export class ProgressDisplay {
  private shownAt = 0;
  private isLineOpen = false;

  constructor(private readonly output: ProgressOutput) {}

  show(state: ProgressState): void {
    const isTerminal = this.output.isTTY === true;
    if (state.seconds - this.shownAt < (isTerminal ? redrawSeconds : lineSeconds)) return;
    this.shownAt = state.seconds;
    this.draw(progressText(state), isTerminal);
  }

  /** Leaves the terminal on a clean line. */
  end(): void {
    if (this.isLineOpen) this.output.write('\r\u001b[K');
    this.isLineOpen = false;
  }

  private draw(text: string, isTerminal: boolean): void {
    if (!isTerminal) {
      this.output.write(`${text.trim()}\n`);
      return;
    }
    this.isLineOpen = true;
    this.output.write(`\r${text.slice(0, (this.output.columns ?? 80) - 1)}\u001b[K`);
  }
}
