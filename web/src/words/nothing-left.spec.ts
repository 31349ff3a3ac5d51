import { en } from './en.ts';
import { es } from './es.ts';
import type { Say } from './reason-say.ts';

const word = (code: unknown): string => String(code);
const say: Say = {
  ...{ level: word, remedy: word, evidence: word, fact: word, task: word, training: word, forbidden: word },
  money: (amount) => `$${Number(amount) / 100}`,
  over: (one, other) => `$${(Number(one) - Number(other)) / 100}`,
  counter: () => 'For you',
  window: () => 'today',
};

describe('a limit of which nothing is left', () => {
  it('is said to be used up, without the least amount that the rules were asked about', () => {
    const given = { limitMinor: 5000, askedMinor: 1, givenMinor: 5000 };
    expect(en.reasons.OVER_LIMIT(given, say)).toBe(
      'Your limit is $50, and $50 was given on this complaint before: nothing is left of it.',
    );
    expect(en.reasons.OVER_LIMIT({ limitMinor: 0, askedMinor: 1, givenMinor: 0 }, say)).toBe('Your limit for this is $0.');
    expect(en.reasons.OVER_CAP({ remainingMinor: -100, askedMinor: 1 }, say)).toBe('For you nothing is left today.');
    for (const text of [es.reasons.OVER_LIMIT(given, say), es.reasons.OVER_CAP({ remainingMinor: 0, askedMinor: 1 }, say)])
      expect(text).toMatch(/no queda nada/);
  });

  it('says what was asked while something is left', () => {
    const given = { limitMinor: 5000, askedMinor: 1001, givenMinor: 4000 };
    expect(en.reasons.OVER_LIMIT(given, say)).toMatch(/you asked for \$10\.01\.$/);
    expect(en.reasons.OVER_CAP({ remainingMinor: 1, askedMinor: 101 }, say)).toBe(
      'For you $0.01 is left today; $1.01 is $1 too much.',
    );
  });
});
