/** A UUID as four words of 32 bits. */
export function wordsOfUuid(uuid: string): readonly number[] {
  const digits = uuid.replaceAll('-', '');
  return [0, 8, 16, 24].map((place) => Number.parseInt(digits.slice(place, place + 8), 16));
}

/** The UUID of a row, from the four words it is kept in. */
export function uuidAt(bytes: Uint8Array, row: number): string {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + 16 * row, 4);
  const digits = [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}

/** The last 52 bits of each row's UUID, from the words they are kept in. */
export function numbersIn(bytes: Uint8Array): (row: number) => number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return (row) => ((words[4 * row + 2] ?? 0) & 0xf_ffff) * 0x1_0000_0000 + (words[4 * row + 3] ?? 0);
}

/** The last 52 bits of a UUID, which are random in a UUIDv7: enough to tell holders apart, and exact in a number. */
export const holderNumber = (uuid: string): number => Number.parseInt(uuid.replaceAll('-', '').slice(-13), 16);
