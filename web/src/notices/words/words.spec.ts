import { notices as en } from './en.ts';
import { notices as es } from './es.ts';

/** Every place in a catalogue, as a path with what stands there. */
const places = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return [`${path} text`];
  if (typeof value === 'function') return [`${path} function of ${value.length}`];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => places(inner, `${path}/${key}`));
};

describe('the words of the notices', () => {
  it('have the same places in both languages', () => {
    expect(places(es)).toEqual(places(en));
  });
});
