import type { Cap } from '../domain/effect.ts';
import type { Language } from './language.ts';
import { ruleSentence } from './rule-sentence.ts';
import { speechIn } from './speech.ts';

const twice: Cap = { type: 'cap', counter: 'account', window: 'rolling-5-years', times: 2 };

const said = (effect: Cap, language: Language): string =>
  ruleSentence(
    {
      remedies: ['leak'],
      conditions: { all: [{ fact: 'account.metered', operator: 'equal', value: true }] },
      goesBy: { date: 'decision', keepsTheBetter: false },
      effect,
    },
    {},
    speechIn(language, 'USD', { leak: { en: 'Leak adjustment', es: 'Ajuste por fuga' } }),
  );

describe('a limit in times', () => {
  it('says how often, on what and over which time', () => {
    expect(said({ ...twice, of: 'these-remedies' }, 'en')).toBe(
      '“Leak adjustment” no more than twice on one account in any five years when the account is metered.',
    );
    expect(said({ ...twice, of: 'these-remedies' }, 'es')).toBe(
      '«Ajuste por fuga» no más de 2 veces en una cuenta en cinco años cualesquiera cuando la cuenta tiene medidor.',
    );
  });

  it('says so when only the same cause counts', () => {
    expect(said({ ...twice, of: 'these-remedies', cause: 'same' }, 'en')).toBe(
      '“Leak adjustment” no more than twice on one account in any five years for the same cause when the account is metered.',
    );
    expect(said({ ...twice, of: 'these-remedies', cause: 'same' }, 'es')).toBe(
      '«Ajuste por fuga» no más de 2 veces en una cuenta en cinco años cualesquiera por la misma causa cuando la cuenta tiene medidor.',
    );
  });

  it('says so when every remedy counts', () => {
    expect(said({ ...twice, times: 1 }, 'en')).toBe(
      '“Leak adjustment” no more than once on one account in any five years, every remedy counted, when the account is metered.',
    );
  });
});
