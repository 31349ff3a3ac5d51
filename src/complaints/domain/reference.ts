const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const letters = 7;
const space = 32n ** BigInt(letters);
const multiplier = 20_174_916_061n;
const offset = 9_876_543_211n;

/**
 * The reference people see: seven of 32 letters and digits (no I, O, 0, 1), one for each number below 32⁷.
 * Multiplying by an odd number modulo a power of two visits every value once, so neighbours look unlike and none repeats.
 */
export function referenceOf(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0 || BigInt(number) >= space) throw new RangeError(`No reference for ${number}`);
  let rest = (BigInt(number) * multiplier + offset) % space;
  let reference = '';
  for (let place = 0; place < letters; place += 1) {
    reference = alphabet.charAt(Number(rest % 32n)) + reference;
    rest /= 32n;
  }
  return reference;
}

/** As written on paper or said aloud (`k7m-4rx2`), or null when it cannot be one. */
export function asReference(text: string): string | null {
  const compact = text.replace(/[\s-]/g, '').toUpperCase();
  return /^[A-HJ-NP-Z2-9]{7}$/.test(compact) ? compact : null;
}
