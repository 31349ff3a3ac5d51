/** The source of now. Only `platform/time` holds the real one; tests stop or move their own. */
export abstract class Clock {
  abstract now(): Date;
}
