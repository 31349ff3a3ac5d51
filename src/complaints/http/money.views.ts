export class MoneyView {
  /** Minor units: cents, pence. */
  readonly minor: number;

  /** ISO 4217. */
  readonly currency: string;
}
