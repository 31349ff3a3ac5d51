import { counterScopes, counterWindows } from '../domain/counter.ts';
import { isNumberFact, operatorsFor } from '../domain/fact-definition.ts';
import { factIds } from '../domain/fact-vector.ts';
import { definitionOf } from '../domain/facts.ts';
import type { Formula } from '../domain/formula.ts';
import type { Reason } from '../domain/reason.ts';
import { reasonCodes } from '../domain/reason.ts';
import { conditionClause, conditionClauses } from './condition-sentence.ts';
import { formulaWords } from './formula-sentence.ts';
import { languages } from './language.ts';
import { leafClause } from './leaf-sentence.ts';
import { reasonHeading, reasonSentence, tones } from './reason-sentence.ts';
import { speechIn, valueWords } from './speech.ts';

const leaf = (fact: 'customer.vulnerable' | 'account.linked' | 'customer.verified') =>
  ({ fact, operator: 'equal', value: true }) as const;

const reasons: { readonly [Code in Reason['code']]: Extract<Reason, { code: Code }> } = {
  NOT_IN_CATALOGUE: { code: 'NOT_IN_CATALOGUE', kind: 'outage-credit', category: 'meter' },
  NO_ACCOUNT: { code: 'NO_ACCOUNT' },
  SAFETY_OPEN: { code: 'SAFETY_OPEN' },
  OWN_ACCOUNT: { code: 'OWN_ACCOUNT' },
  OWN_CONDUCT: { code: 'OWN_CONDUCT' },
  OWN_ESCALATION: { code: 'OWN_ESCALATION' },
  LEGAL_HOLD: { code: 'LEGAL_HOLD' },
  NO_RULESET: { code: 'NO_RULESET' },
  ENGINE_ERROR: { code: 'ENGINE_ERROR' },
  EVALUATORS_DISAGREE: { code: 'EVALUATORS_DISAGREE', rules: ['G-01'] },
  FORBIDDEN: { code: 'FORBIDDEN', rule: 'F-01', reason: 'contract-customer', for: 'this-employee' },
  LEVEL_REQUIRED: { code: 'LEVEL_REQUIRED', rule: 'R-01', level: 'manager' },
  NO_GRANT: { code: 'NO_GRANT' },
  OVER_LIMIT: { code: 'OVER_LIMIT', rule: 'G-01', limitMinor: 4_000, askedMinor: 4_001, givenMinor: 0 },
  OVER_CAP: {
    ...{ code: 'OVER_CAP', rule: 'C-01', counter: 'customer', window: 'rolling-365-days' },
    ...{ remainingMinor: 2_000, askedMinor: 2_500 },
  },
  OVER_TIMES: { code: 'OVER_TIMES', rule: 'C-05', counter: 'account', window: 'calendar-year', maxTimes: 1 },
  EVIDENCE_MISSING: { code: 'EVIDENCE_MISSING', rule: 'D-01', evidence: 'receipt' },
  SECOND_PERSON_MISSING: { code: 'SECOND_PERSON_MISSING', rule: null },
  UNKNOWN_FACT: { code: 'UNKNOWN_FACT', rule: null, fact: 'customer/calendar-day', doubt: 'stale' },
  NO_LEVEL: { code: 'NO_LEVEL' },
  SUSPENDED: { code: 'SUSPENDED', rule: 'G-01' },
};

describe.each(languages)('words in %s', (language) => {
  const speech = speechIn(language, 'USD');

  it.each(factIds)('say %s, its values and every comparison of it', (fact) => {
    const definition = definitionOf(fact);
    const values = isNumberFact(definition)
      ? [definition.min, definition.max]
      : definition.type === 'bool'
        ? [true, false]
        : definition.values;
    for (const value of values) {
      expect(valueWords(fact, value, speech)).not.toBe('');
      const clauses = operatorsFor[definition.type].map((operator) => leafClause({ fact, operator, value }, false, speech));
      expect(clauses.filter((clause) => /undefined|NaN|\[object/.test(clause))).toEqual([]);
    }
    expect(speech.fact(fact)).not.toBe('');
  });

  it('have a word of their own for every value a fact may take', () => {
    const unsaid = factIds.flatMap((fact) => {
      const definition = definitionOf(fact);
      const words = speech.words.facts[fact];
      if (!('values' in definition) || !('values' in words)) return [];
      return definition.values.filter((value) => !Object.hasOwn(words.values, value)).map((value) => `${fact} ${value}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('say a comparison and its opposite differently', () => {
    for (const fact of factIds) {
      const definition = definitionOf(fact);
      const value = isNumberFact(definition) ? definition.min : definition.type === 'bool' ? true : (definition.values[0] ?? '');
      const [operator] = operatorsFor[definition.type];
      if (!operator) throw new Error(fact);
      expect(leafClause({ fact, operator, value }, true, speech)).not.toBe(leafClause({ fact, operator, value }, false, speech));
    }
  });

  it.each(Object.values(reasons))('say $code to staff, to the customer and over a count', (reason) => {
    for (const tone of tones) expect(reasonSentence(reason, tone, speech)).toMatch(/^\P{Ll}.+\.$/u);
    expect(reasonHeading(reason.code, speech)).toMatch(/^\p{Lu}/u);
  });

  it('name no amount, rule or fact to the customer', () => {
    const said = Object.values(reasons).map((reason) => reasonSentence(reason, 'customer', speech));
    expect(said.filter((sentence) => /\$|[A-Z]-\d|\d/.test(sentence))).toEqual([]);
  });

  it('name every counter', () => {
    const names = counterScopes.flatMap((scope) => counterWindows.map((window) => speech.fact(`${scope}/${window}`)));
    expect(new Set(names).size).toBe(counterScopes.length * counterWindows.length);
    expect(names.filter((name) => name.includes('-'))).toEqual([]);
  });
});

it('knows every reason code there is', () => {
  expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort());
});

describe('groups in words', () => {
  const speech = speechIn('en', 'USD');
  const [a, b, c] = [leaf('customer.vulnerable'), leaf('account.linked'), leaf('customer.verified')];

  it('mark an any inside an all, and brackets below that', () => {
    expect(conditionClause({ all: [a, { any: [b, c] }] }, speech)).toBe(
      'the customer is vulnerable and either an account is linked or the caller is verified',
    );
    expect(conditionClause({ any: [a, { all: [b, c] }] }, speech)).toBe(
      'the customer is vulnerable or (an account is linked and the caller is verified)',
    );
  });

  it('turn a negated group into its opposite', () => {
    expect(conditionClause({ any: [a, { not: { any: [b, c] } }] }, speech)).toBe(
      'the customer is vulnerable or (no account is linked and the caller is not verified)',
    );
  });

  it('say what must not hold after what must', () => {
    expect(conditionClauses({ all: [{ not: { all: [b, c] } }, { all: [a] }] }, speech)).toBe(
      ' when the customer is vulnerable, unless an account is linked and the caller is verified',
    );
  });
});

describe('formulas in words', () => {
  const speech = speechIn('en', 'EUR');
  const bill: Formula = { fact: 'account.lastBillMinor' };

  it.each<readonly [Formula, string]>([
    [4_050, '€40.50'],
    [{ op: 'percentOf', percent: 50, of: bill }, '50% of the last bill'],
    [{ op: 'times', by: 3, of: { op: 'plus', of: [100, bill] } }, '3 times (€1.00 plus the last bill)'],
    [{ op: 'max', of: [100, { op: 'minus', from: bill, take: 200 }] }, 'the highest of €1.00 and (the last bill less €2.00)'],
    [
      { op: 'rate', minor: 425, per: 1000, of: { op: 'minus', from: { fact: 'account.leakUsage' }, take: 500 } },
      '€4.25 for every 1000 of (the use with the leak less 500)',
    ],
    [
      {
        op: 'rate',
        minor: 4500,
        per: 1,
        of: { op: 'wholePeriods', per: 720, of: { fact: 'account.minutesWithoutSupply' } },
      },
      '€45.00 for each of (how many times 720 is whole in the time without supply)',
    ],
    [
      { op: 'ifAtLeast', value: { fact: 'account.minutesWithoutSupply' }, reaches: 721, then: 9500 },
      '€95.00, if the time without supply is at least 721 minutes, or else nothing',
    ],
  ])('%j', (formula, words) => expect(formulaWords(formula, speech)).toBe(words));

  it('write whole units where the currency has no smaller ones', () => {
    expect(speechIn('en', 'JPY').money(500)).toBe('¥500');
  });
});
