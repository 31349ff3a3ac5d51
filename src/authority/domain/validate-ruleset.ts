import { roles } from '../../kernel/index.ts';
import { authorityErrors } from './authority.errors.ts';
import { checkCode, checkInteger, checkNoneTwice, checkOneOf, fieldsOf, isPlainObject, listOf } from './check-shape.ts';
import { trainings } from './fact-values.ts';
import { type Fault, type Report, below, collectingFaults } from './fault.ts';
import type { CatalogueEntry, RemedyCatalogue } from './remedy-catalogue.ts';
import { type RulesetContent, ladderLevels } from './ruleset.ts';
import { maxTenureMonths } from './supplied-facts.ts';
import { checkConditions } from './validate-conditions.ts';
import { referenceChecker } from './validate-references.ts';
import { checkRule } from './validate-rule.ts';
import { checkPlainFacts } from './validate-rule-test.ts';

const required = ['currency', 'remedies', 'conditions', 'rules', 'templates', 'ordinaryCase'];

/** Throws DomainError `ruleset-invalid` with every fault and its place; see `faultsInRuleset`. */
export function checkedRuleset(content: unknown, catalogue: RemedyCatalogue): RulesetContent {
  const faults = faultsInRuleset(content, catalogue);
  if (faults.length > 0) throw authorityErrors.rulesetInvalid(faults);
  return content as RulesetContent;
}

/** Everything that keeps a document from being a ruleset, at most `maxFaults` of them. */
export function faultsInRuleset(content: unknown, catalogue: RemedyCatalogue): readonly Fault[] {
  const { faults, report } = collectingFaults();
  const fields = fieldsOf(content, '', { required }, report);
  if (!fields) return faults;
  const { currency, remedies, conditions, rules, templates, ordinaryCase } = fields;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) report('/currency', 'wrong-type', { expected: 'currency' });
  const entries = checkRemedies(remedies, catalogue, report);
  checkNamedConditions(conditions, report);
  const items = listOf(rules, '/rules', { min: 0, max: 500 }, report);
  for (const { item, at } of items) checkRule(item, at, { entries }, report);
  checkNoneTwice(keysOf(items), report);
  checkTemplates(templates, report);
  checkPlainFacts(ordinaryCase, '/ordinaryCase', report);
  if (faults.length === 0) checkReferences(conditions, items, report);
  return faults;
}

type Placed = { readonly item: unknown; readonly at: string };

const keysOf = (rules: readonly Placed[]): readonly Placed[] =>
  rules.flatMap(({ item, at }) => (isPlainObject(item) ? [{ item: item['key'], at: below(at, 'key') }] : []));

function checkRemedies(value: unknown, { entries }: RemedyCatalogue, report: Report): readonly CatalogueEntry[] {
  const items = listOf(value, '/remedies', { min: 1, max: 200 }, report);
  checkNoneTwice(items, report);
  return items.flatMap(({ item, at }) => {
    const entry = entries.find(({ kind }) => kind === item);
    if (!entry) report(at, 'unknown-remedy', { remedy: item });
    return entry ?? [];
  });
}

function checkNamedConditions(value: unknown, report: Report): void {
  if (!isPlainObject(value)) {
    report('/conditions', 'not-an-object');
    return;
  }
  const names = Reflect.ownKeys(value).map(String);
  if (names.length > 100) {
    report('/conditions', 'too-large', { max: 100 });
    return;
  }
  for (const name of names) {
    checkCode(name, below('/conditions', name), report);
    checkConditions(value[name], below('/conditions', name), report);
  }
}

function checkTemplates(value: unknown, report: Report): void {
  const fields = fieldsOf(value, '/templates', { required: ladderLevels }, report);
  for (const level of fields ? ladderLevels : []) {
    const at = below('/templates', level);
    const template = fieldsOf(fields?.[level], at, { required: ['role', 'trainings', 'tenureMonths'] }, report);
    if (!template) continue;
    checkOneOf(template['role'], below(at, 'role'), roles, report);
    for (const { item, at: place } of listOf(template['trainings'], below(at, 'trainings'), { min: 0, max: 100 }, report)) {
      checkOneOf(item, place, trainings, report);
    }
    checkInteger(template['tenureMonths'], below(at, 'tenureMonths'), 0, maxTenureMonths, report);
  }
}

/** Only on trees whose own shape is sound: their depth bounds the walk. */
function checkReferences(conditions: unknown, rules: readonly Placed[], report: Report): void {
  if (!isPlainObject(conditions)) return;
  const check = referenceChecker(conditions, report);
  for (const name of Object.keys(conditions)) check({ condition: name }, below('/conditions', name));
  for (const { item, at } of rules) if (isPlainObject(item)) check(item['conditions'], below(at, 'conditions'));
}
