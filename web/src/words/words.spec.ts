import { en } from './en.ts';
import { rules } from '../rules/words/es.ts';
import { es } from './es.ts';

/** Every place in a catalogue, as a path with what stands there. */
const places = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return [`${path} text`];
  if (typeof value === 'function') return [`${path} function of ${value.length}`];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => places(inner, `${path}/${key}`));
};

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

/** The server says its refusals in English; these two hold only what has to be said otherwise. */
const withoutRefusals = (words: typeof en): object => ({ ...words, problems: null, fieldProblems: null });

describe('the message catalogues', () => {
  it('have the same places in both languages', () => {
    expect(places(withoutRefusals(es))).toEqual(places(withoutRefusals(en)));
  });

  it('say in Spanish every refusal that English says in words of its own', () => {
    expect(Object.keys(es.problems)).toEqual(expect.arrayContaining(Object.keys(en.problems)));
    expect(Object.keys(es.fieldProblems)).toEqual(Object.keys(en.fieldProblems));
  });

  it('call a complaint a complaint', () => {
    expect(texts([en, es]).filter((text) => /\b(ticket|tique)/i.test(text))).toEqual([]);
  });

  it('keep a remedy and a resolution apart in Spanish', () => {
    expect(texts([es, rules]).filter((text) => /(?<!re)soluci|remedio/i.test(text))).toEqual([]);
    expect(es.values.deadlines.RESOLUTION).toBe('Resolución');
    expect(es.authority.remedy).toBe('Medida');
  });

  it('let the Spanish article melt with what comes before it, whichever level is asked', () => {
    const asked = Object.values(es.values.levels).flatMap((level) => [
      es.authority.ask(level, '5 €'),
      es.escalations.goesTo(level),
    ]);
    expect(asked.filter((text) => /\ba el\b/.test(text))).toEqual([]);
    expect(es.escalations.goesTo(es.values.levels.board)).toBe('Esto va al consejo.');
  });

  it('count in words', () => {
    expect(en.queue.newer(1)).toBe('1 new complaint since you opened this list.');
    expect(en.queue.newer(4)).toBe('4 new complaints since you opened this list.');
    expect(es.queue.newer(1)).toBe('1 queja nueva desde que abrió esta lista.');
  });
});
