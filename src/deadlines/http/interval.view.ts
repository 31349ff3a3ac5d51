/** Half-open, local: `HH:MM` up to `24:00`. */
export class Interval {
  readonly opens: string;
  readonly closes: string;
}
