import { reasonSentence } from '../../../src/authority/words/reason-sentence.ts';
import { speechIn } from '../../../src/authority/words/speech.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Say } from './reason-say.ts';
import { shownReasons } from './shown-reasons.ts';

const word = (code: unknown): string => String(code);
const say: Say = {
  ...{ level: word, remedy: word, evidence: word, fact: word, task: word, training: word, forbidden: word },
  ...{ money: word, over: word, counter: word, window: word },
};

const reason = (code: string, params: Readonly<Record<string, unknown>> = {}) => ({ code, params });

describe('the reasons that are shown', () => {
  it('leave out that no rule gives it where one does and is suspended', () => {
    const given = [reason('NO_GRANT'), reason('SUSPENDED', { rule: 'G-01' }), reason('UNKNOWN_FACT', { rule: 'G-02' })];
    expect(shownReasons(given).map(({ code }) => code)).toEqual(['SUSPENDED', 'UNKNOWN_FACT']);
  });

  it.each([
    ['no rule gives it', [reason('NO_GRANT'), reason('NO_LEVEL')]],
    ['all own-authority credits are suspended, and no rule gives it', [reason('SUSPENDED', { rule: null }), reason('NO_GRANT')]],
    ['a rule that would give more is suspended', [reason('OVER_LIMIT'), reason('SUSPENDED', { rule: 'G-01' })]],
  ])('are all of them where %s', (_, given) => expect(shownReasons(given)).toEqual(given));
});

it('that no rule gives it is said of this case alone, by the page as by the server, in both languages', () => {
  const ofServer = (language: 'en' | 'es') => reasonSentence({ code: 'NO_GRANT' }, 'staff', speechIn(language, 'USD'));
  expect([en.reasons.NO_GRANT({}, say), ofServer('en')]).toEqual(Array(2).fill('No rule gives this to you in this case.'));
  expect([es.reasons.NO_GRANT({}, say), ofServer('es')]).toEqual(Array(2).fill('Ninguna regla le permite esto en este caso.'));
});
