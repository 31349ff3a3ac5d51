import fc from 'fast-check';
import { type CanonicalValue, canonical } from './canonical.ts';

const isCanonicalValue = (value: unknown): value is CanonicalValue => value !== undefined;
// Any character, without fast-check's own table of graphemes, which takes longer to build than these tests to run.
const character = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
const json = fc.jsonValue({ stringUnit: character.filter((text) => text.isWellFormed()) }).filter(isCanonicalValue);

describe('canonical text', () => {
  it('orders keys and leaves no space', () => {
    expect(canonical({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });

  it('orders keys by their units, as RFC 8785 asks', () => {
    expect(canonical({ '€': 1, '\r': 2, '1': 3, ö: 4, '😀': 5 })).toBe('{"\\r":2,"1":3,"ö":4,"€":1,"😀":5}');
  });

  it('leaves out what is undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('writes minus zero as zero and escapes half a pair', () => {
    expect(canonical([-0, '\ud800'])).toBe('[0,"\\ud800"]');
  });

  it.each([Number.NaN, Infinity])('refuses %p', (number) => {
    expect(() => canonical({ number })).toThrow(RangeError);
  });

  it('is JSON of the same value', () => {
    fc.assert(fc.property(json, (value) => expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))));
  });

  it('is the same for the same value after a round trip', () => {
    fc.assert(
      fc.property(json, (value) => {
        const again: unknown = JSON.parse(canonical(value));
        expect(isCanonicalValue(again) && canonical(again)).toBe(canonical(value));
      }),
    );
  });
});
