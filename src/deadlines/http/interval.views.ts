/** Half-open, local: `HH:MM` up to `24:00`. */
export class IntervalView {
  readonly opens: string;
  readonly closes: string;
}
