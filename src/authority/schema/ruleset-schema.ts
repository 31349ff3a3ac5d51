import { levels, roles } from '../../kernel/index.ts';
import { counterScopes, counterWindows } from '../domain/counter.ts';
import { maxMinor } from '../domain/fact-definition.ts';
import { trainings } from '../domain/fact-values.ts';
import { factIds } from '../domain/fact-vector.ts';
import { factsCatalogueVersion } from '../domain/facts.ts';
import { reasonCodes } from '../domain/reason.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import { goesByDates } from '../domain/rule.ts';
import { ladderLevels } from '../domain/ruleset.ts';
import { maxTenureMonths } from '../domain/supplied-facts.ts';
import { verdicts } from '../domain/verdict.ts';
import { conditionDefinitions, plainFactsSchema } from './condition-schema.ts';
import { effectDefinitions } from './effect-schema.ts';
import {
  type JsonSchema,
  code,
  definition,
  either,
  exactly,
  flag,
  integer,
  listOf,
  objectOf,
  oneOf,
  setOf,
  text,
} from './json-schema.ts';

/**
 * A ruleset as JSON Schema, draft 2020-12, for the facts and remedies of today. What a schema cannot say only the validator
 * knows: shared conditions exist and lead nowhere in a circle, no tree outgrows its bounds once they are spelled out, keys are
 * different, dates are days that exist, obligations are paid in money.
 */
export const rulesetSchema = (catalogue: RemedyCatalogue): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Authority ruleset',
  $comment: `Facts catalogue ${factsCatalogueVersion}, remedy catalogue ${catalogue.version}`,
  ...objectOf({
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    remedies: setOf(definition('remedy'), 1, 200),
    conditions: {
      ...{ type: 'object', propertyNames: code, maxProperties: 100 },
      additionalProperties: definition('conditions'),
    },
    rules: listOf(definition('rule'), 0, 500),
    templates: objectOf(Object.fromEntries(ladderLevels.map((level) => [level, template]))),
    ordinaryCase: definition('facts'),
  }),
  $defs: {
    remedy: oneOf(catalogue.entries.map(({ kind }) => kind)),
    rule,
    test: testSchema(),
    facts: plainFactsSchema(),
    ...conditionDefinitions(),
    ...effectDefinitions(),
  },
});

const template = objectOf({
  role: oneOf(roles),
  trainings: listOf(oneOf(trainings), 0, 100),
  tenureMonths: integer(0, maxTenureMonths),
});

const rule = objectOf({
  key: code,
  title: text(200),
  rationale: text(2000),
  policyRef: text(300),
  owner: text(100),
  reviewBy: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  goesBy: objectOf({ date: oneOf(goesByDates), keepsTheBetter: flag }),
  remedies: either(exactly('every'), setOf(definition('remedy'), 1, 200)),
  conditions: definition('conditions'),
  effect: definition('effect'),
  tests: listOf(definition('test'), 0, 100),
});

const kindPattern = '[a-z][a-z0-9-]{0,63}';
const counterPattern = `^(${counterScopes.join('|')})/(${counterWindows.join('|')})(/times)?(/${kindPattern}(\\+${kindPattern})*)?$`;

function testSchema(): JsonSchema {
  const minor = integer(0, maxMinor);
  const given = {
    remedy: definition('remedy'),
    amountMinor: integer(1, maxMinor),
    facts: definition('facts'),
    unknown: listOf(oneOf(factIds), 0, 100),
    used: { type: 'object', patternProperties: { [counterPattern]: minor }, additionalProperties: false },
    evidence: listOf(code, 0, 100),
    secondPerson: flag,
  };
  const expected = {
    verdict: oneOf(verdicts),
    limitMinor: minor,
    level: oneOf(levels),
    reasons: listOf(oneOf(reasonCodes), 0, 100),
  };
  return objectOf({
    name: text(200),
    given: objectOf(given, ['amountMinor', 'facts', 'unknown', 'used', 'evidence', 'secondPerson']),
    expect: objectOf(expected, ['limitMinor', 'level', 'reasons']),
  });
}
