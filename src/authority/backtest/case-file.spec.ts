import fc from 'fast-check';
import { askedCase, written } from '../../../test/support/rules/arbitrary-cases.ts';
import { packed, unpacked } from './case-file.ts';

const cases = written(fc.sample(askedCase, { numRuns: 300, seed: 4 }));

describe('cases in a file', () => {
  it('come back as they were', () => {
    expect(unpacked(packed(cases))).toEqual(cases);
  });

  it('come back from anywhere in a larger buffer', () => {
    const bytes = packed(cases);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(unpacked(larger.subarray(3))).toEqual(cases);
  });

  it('are nobody’s when they were written for another facts catalogue', () => {
    const bytes = packed(cases);
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const place = text.indexOf('"layout":"') + '"layout":"'.length;
    bytes[place] = bytes[place] === 48 ? 49 : 48;
    expect(unpacked(bytes)).toBeNull();
  });
});
