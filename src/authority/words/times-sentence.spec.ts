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

it('ends without a comma where no condition follows, and has one before what it leaves out', () => {
  const cap = (conditions: Parameters<typeof ruleSentence>[0]['conditions']): string =>
    ruleSentence(
      {
        ...{ remedies: ['leak'], conditions, goesBy: { date: 'decision', keepsTheBetter: false } },
        effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', max: 20_000 },
      },
      {},
      speechIn('en', 'USD', { leak: { en: 'Leak adjustment', es: 'Ajuste por fuga' } }),
    );
  const said = 'No more than $200.00 in all on one account in any 365 days, counted for “Leak adjustment”';
  expect(cap({ all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] })).toBe(`${said}.`);
  expect(cap({ not: { fact: 'customer.vulnerable', operator: 'equal', value: true } })).toBe(
    `${said}, unless the customer is vulnerable.`,
  );
});
