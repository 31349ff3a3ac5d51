import { checkRuleset } from '../analysis/check-ruleset.ts';
import { type Finding, type FindingCode, findingCodes, severities } from '../analysis/finding.ts';
import { newlyAllows } from '../analysis/semantic-diff.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { differenceSentence } from './difference-sentence.ts';
import { findingSentence, witnessSentence } from './finding-sentence.ts';
import { languages } from './language.ts';
import { speechIn } from './speech.ts';

const leaf = { fact: 'customer.vulnerable', operator: 'equal', value: true };
const params: Readonly<Partial<Record<FindingCode, Finding['params']>>> = {
  unsatisfiable: { leaf },
  'dead-grant': { isOffered: true },
  'conflicting-overlap': { remedy: 'goodwill-credit', above: 2_500 },
  'redundant-leaf': { leaf },
  gap: { remedy: 'bottled-water', categories: ['high-bill', 'leak'] },
  orphan: { remedy: 'bottled-water', categories: ['leak'], cases: 12 },
  'falls-with-level': { from: 'frontline', to: 'senior', remedy: 'goodwill-credit' },
  'falls-with-training': { training: 'billing-basics', remedy: 'goodwill-credit' },
  'falls-with-tenure': { months: 12, remedy: 'goodwill-credit' },
  'grant-without-cap': { remedy: 'goodwill-credit' },
  'cap-with-exceptions': { remedy: 'goodwill-credit' },
  'executor-changed': { remedy: 'goodwill-credit', executor: 'billing', executorCode: 'GW', to: 'payments', toCode: 'PAY' },
};

const found = (code: FindingCode): Finding => ({
  ...{ code, severity: severities[code], rules: ['G-01', 'F-02'], params: params[code] ?? {} },
  witness: { given: { remedy: 'goodwill-credit', amountMinor: 100 }, verdict: 'PERMIT', limitMinor: 2_500, matched: [] },
});

const inTheSample = checkRuleset(sampleRuleset, sampleCatalogue);

describe.each(languages)('findings in %s', (language) => {
  const speech = speechIn(language, 'USD', { 'goodwill-credit': { en: 'Goodwill credit', es: 'Crédito de cortesía' } });

  it.each(findingCodes)('say %s as one whole sentence', (code) => {
    const sentence = findingSentence(found(code), speech);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|\[object|“”|«»| {2}| ,/);
  });

  it('say what the checks really find in the sample, with the case that shows it', () => {
    for (const finding of inTheSample) {
      const said = [findingSentence(finding, speech), witnessSentence(finding.witness, speech)];
      expect(said.filter((sentence) => /undefined|NaN|\[object|: \.|{|}/.test(sentence))).toEqual([]);
    }
  });
});

describe('cases in words', () => {
  const speech = speechIn('en', 'USD', { 'goodwill-credit': { en: 'Goodwill credit', es: 'Crédito de cortesía' } });

  it('show a finding', () => {
    expect(witnessSentence(found('gap').witness, speech)).toBe('“Goodwill credit” of $1.00: you can now, up to $25.00.');
  });

  it('show what a change newly allows', () => {
    const rules = sampleRuleset.rules.map((rule) =>
      rule.key === 'G-06' ? { ...rule, tests: [], effect: { type: 'grant' as const, upTo: 4_000 } } : rule,
    );
    const [difference] = newlyAllows(sampleRuleset, { ...sampleRuleset, rules }, sampleCatalogue);
    if (!difference) throw new Error('nothing was found');
    expect(differenceSentence('newly-allowed', difference, speech)).toMatch(
      /^Newly allowed to a trainee: “Goodwill credit” of \$25\.01 to \$40\.00\. For example “Goodwill credit” of \$25\.01, where .+\.$/,
    );
  });
});
