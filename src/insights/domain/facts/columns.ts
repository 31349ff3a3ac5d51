/**
 * Some complaints as columns of whole numbers, one place each: what a million rows hold in objects fits here in forty bytes a complaint. Durations
 * are seconds from receipt.
 */
export type Columns = {
  readonly size: number;
  /** Names the complaint inside this database. */
  readonly number: Int32Array;
  /** Seconds since 2000. */
  readonly received: Int32Array;
  /** To the resolution that stands; 0 while open. */
  readonly resolved: Int32Array;
  /** As long as anything was known of it; −1 without such a limit. */
  readonly watched: Int32Array;
  /** To the last remedy that reached the customer; −1 while one is on its way, −2 without remedies. */
  readonly remedied: Int32Array;
  /** Business seconds without pauses until `counted`; −1 where nobody knows. */
  readonly ours: Int32Array;
  readonly counted: Int32Array;
  /** Category, team, channel, severity and origin in one number; see `bitsOf`. */
  readonly codes: Int32Array;
  /** A complaint that a newer segment holds is marked as gone. Beside that how it stands, whether it is with us and whether it was escalated. */
  readonly marks: Int32Array;
};

export const columnNames = [
  'number',
  'received',
  'resolved',
  'watched',
  'remedied',
  'ours',
  'counted',
  'codes',
  'marks',
] as const satisfies readonly (keyof Columns)[];

/** The lowest two bits say how it stands. */
export const standingMask = 3;
export const standings = { open: 0, solved: 1, ended: 2, void: 3 } as const;
/** We have the ball since `counted`. */
export const withUs = 4;
/** It needed an escalation for authority or skill. */
export const escalated = 8;
export const gone = 16;

/** Where 2000 began, in epoch seconds. */
export const epochOf2000 = 946_684_800;

const bits = { category: [20, 2047], team: [8, 4095], channel: [4, 15], severity: [2, 3], origin: [0, 3] } as const;
export type CodedDimension = keyof typeof bits;

/** Where a value stands: the bits of `codes` that hold it. */
export const bitsOf = (dimension: CodedDimension): { readonly shift: number; readonly mask: number } => ({
  shift: bits[dimension][0],
  mask: bits[dimension][1],
});

/** How many places a dictionary may have; the last one stands for "not in it". */
export const placesOf = (dimension: CodedDimension): number => bits[dimension][1] + 1;

/** Columns from numbers of four bytes each, highest byte first, as PostgreSQL sends them. */
export const columnsFrom = (bytes: Readonly<Record<(typeof columnNames)[number], Uint8Array>>): Columns => {
  const of = (name: (typeof columnNames)[number]): Int32Array => numbersIn(bytes[name]);
  const number = of('number');
  return {
    size: number.length,
    number,
    received: of('received'),
    resolved: of('resolved'),
    watched: of('watched'),
    remedied: of('remedied'),
    ours: of('ours'),
    counted: of('counted'),
    codes: of('codes'),
    marks: of('marks'),
  };
};

const numbersIn = (bytes: Uint8Array): Int32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Int32Array(bytes.byteLength / 4);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = view.getInt32(4 * i);
  return numbers;
};
