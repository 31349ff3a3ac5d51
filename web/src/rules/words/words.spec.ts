import { rules as en } from './en.ts';
import { rules as es } from './es.ts';

/** Every place in a catalogue, as a path with what stands there. */
const places = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return [`${path} text`];
  if (typeof value === 'function') return [`${path} function of ${value.length}`];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => places(inner, `${path}/${key}`));
};

describe('the words of the rule screens', () => {
  it('have the same places in both languages', () => {
    expect(places(es)).toEqual(places(en));
  });

  it('count in words', () => {
    expect(en.changedCount(1)).toBe('1 rule differs from the rules it was begun from.');
    expect(es.changedCount(2)).toBe('2 reglas difieren de las reglas de las que partió.');
  });
});
