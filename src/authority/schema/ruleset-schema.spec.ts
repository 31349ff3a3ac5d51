import { Ajv2020 } from 'ajv/dist/2020.js';
import { faultsInRuleset } from '../domain/validate-ruleset.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { rulesetSchema } from './ruleset-schema.ts';

const follows = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(rulesetSchema(sampleCatalogue));
const isFaultless = (content: unknown): boolean => faultsInRuleset(content, sampleCatalogue).length === 0;

const [first] = sampleRuleset.rules;
if (!first) throw new Error('The sample has no rules');
const withRule = (changes: Readonly<Record<string, unknown>>): unknown => ({
  ...sampleRuleset,
  rules: [{ ...first, ...changes }],
});
const withCondition = (condition: unknown): unknown => withRule({ conditions: { all: [condition] } });
const withEffect = (effect: unknown): unknown => withRule({ effect });
const leaf = { fact: 'customer.vulnerable', operator: 'equal', value: true };
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => ({ all: [inner] }), leaf);
const deepFormula = (depth: number, innermost: unknown): unknown =>
  Array.from({ length: depth }).reduce<unknown>((of) => ({ op: 'times', by: 1, of }), innermost);
const grant = (upTo: unknown): unknown => withEffect({ type: 'grant', upTo });
const withTest = (given: object, expected: object = { verdict: 'PERMIT' }): unknown =>
  withRule({ tests: [{ name: 'a test', given: { remedy: 'apology', ...given }, expect: expected }] });

describe('the schema and the validator agree', () => {
  it.each<readonly [string, unknown]>([
    ['the sample', sampleRuleset],
    ['groups of six levels', withRule({ conditions: nested(6) })],
    ['a shared condition at the root', withRule({ conditions: { condition: 'hard-pressed' } })],
    ['a list of words', withCondition({ fact: 'customer.segment', operator: 'in', value: ['residential'] })],
    ['a formula of six levels', grant(deepFormula(5, { fact: 'account.lastBillMinor' }))],
    [
      'an obligation without a penalty',
      withRule({
        effect: { type: 'owe', amount: 1, payWithin: { count: 1, unit: 'calendar-days' }, latePenalty: null },
      }),
    ],
    [
      'a test of everything',
      withTest(
        {
          amountMinor: 1,
          facts: { 'complaint.tags': ['legal'] },
          unknown: ['complaint.cause'],
          used: { 'team/calendar-day': 0 },
          evidence: ['receipt'],
          secondPerson: true,
        },
        { verdict: 'ESCALATE', limitMinor: 0, level: 'board', reasons: ['NO_LEVEL'] },
      ),
    ],
  ])('that %s is a ruleset', (_, content) => {
    expect({ schema: follows(content), validator: isFaultless(content) }).toEqual({ schema: true, validator: true });
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['an unknown key', { ...sampleRuleset, priority: 1 }],
    ['a missing key', Object.fromEntries(Object.entries(sampleRuleset).filter(([key]) => key !== 'currency'))],
    ['a currency in small letters', { ...sampleRuleset, currency: 'usd' }],
    ['an unknown remedy', withRule({ remedies: ['car'] })],
    ['a remedy twice', withRule({ remedies: ['apology', 'apology'] })],
    ['an empty title', withRule({ title: '  ' })],
    ['a rule with a priority', withRule({ priority: 1 })],
    ['a key with a space', withRule({ key: 'G 1' })],
    ['an empty group', withRule({ conditions: { all: [] } })],
    ['a comparison at the root', withRule({ conditions: leaf })],
    ['two kinds at once', withRule({ conditions: { all: [leaf], any: [leaf] } })],
    ['groups of seven levels', withRule({ conditions: nested(7) })],
    ['forty-one children', withRule({ conditions: { all: Array.from({ length: 41 }, () => leaf) } })],
    ['an unknown fact', withCondition({ ...leaf, fact: 'customer.colour' })],
    ['the amount as a fact', withCondition({ fact: 'remedy.amountMinor', operator: 'lessThan', value: 1 })],
    ['an operator of another type', withCondition({ ...leaf, operator: 'contains' })],
    ['a value of another type', withCondition({ ...leaf, value: 'true' })],
    ['a path', withCondition({ ...leaf, path: '$.x' })],
    ['a fraction', withCondition({ fact: 'complaint.severity', operator: 'equal', value: 1.5 })],
    ['a number out of bounds', withCondition({ fact: 'complaint.severity', operator: 'equal', value: 5 })],
    ['a word the fact does not have', withCondition({ fact: 'customer.segment', operator: 'equal', value: 'alien' })],
    ['a word twice', withCondition({ fact: 'customer.segment', operator: 'in', value: ['residential', 'residential'] })],
    ['an effect of another kind', withEffect({ type: 'allow' })],
    ['an effect with too much', withEffect({ type: 'grant', upTo: 1, above: 1 })],
    ['a negative limit', grant(-1)],
    ['a formula over a word', grant({ fact: 'customer.segment' })],
    ['a formula of seven levels', grant(deepFormula(6, { fact: 'account.lastBillMinor' }))],
    ['evidence without its kind', withEffect({ type: 'duty', duty: { kind: 'evidence' } })],
    ['a window of two days', withEffect({ type: 'cap', counter: 'customer', window: 'two-days', max: 1 })],
    ['a test that expects nothing', withTest({}, {})],
    ['a test of an unknown counter', withTest({ used: { 'dog/calendar-day': 1 } })],
    ['a template of another level', { ...sampleRuleset, templates: { ...sampleRuleset.templates, board: {} } }],
  ])('that %s is none', (_, content) => {
    expect({ schema: follows(content), validator: isFaultless(content) }).toEqual({ schema: false, validator: false });
  });
});
