/** The UUID of a row, from the four words it is kept in. */
export function uuidAt(bytes: Uint8Array, row: number): string {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + 16 * row, 4);
  const digits = [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
