import { publishedVectors, translated, type PublishedVector } from '../../../test/support/rules/published-vectors.ts';
import { DomainError } from '../../kernel/index.ts';
import type { Condition, NamedConditions } from '../domain/condition.ts';
import { readFacts, withFacts } from '../domain/fact-vector.ts';
import type { Fault } from '../domain/fault.ts';
import { TRUE } from '../domain/truth.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { judge } from './judge.ts';

const nothing = readFacts({}, new Date(0));

/** What both evaluators say fires, or the faults that keep the rules out. */
async function answerTo(
  vector: PublishedVector,
): Promise<{ readonly fired: readonly (readonly string[])[]; readonly faults: readonly Fault[] }> {
  const { rules, shared, facts } = translated(vector);
  try {
    const small = rules.map(({ conditions }, place) =>
      smallRule(`R-${place}`, { type: 'grant', upTo: 1 }, conditions as Condition),
    );
    const policy = smallPolicy(small, { conditions: shared as NamedConditions });
    const bound = policy.rulesFor.get('credit') ?? [];
    const { slots } = withFacts(nothing, facts);
    const eventsOf = (keys: readonly string[]): readonly string[] =>
      keys.map((key) => rules[Number(key.slice(2))]?.event ?? '').sort();
    const compiled = bound.filter(({ truth }) => truth(slots) === TRUE).map(({ rule }) => rule.key);
    return { fired: [eventsOf(compiled), eventsOf((await judge(bound, slots)).matched)], faults: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { fired: [], faults: (error.details as { faults: readonly Fault[] }).faults };
  }
}

/** References to nothing, names and paths on a comparison, facts as values, fractions, an empty group, facts about lists. */
const places = {
  'jre-012': 'unknown-condition /rules/0/conditions/all/0/condition',
  'jre-013': 'unknown-condition /rules/0/conditions/all/0/condition',
  'jre-018': 'unknown-key /rules/0/conditions/any/0/name',
  'jre-019': 'unknown-key /rules/0/conditions/any/0/name',
  'jre-026': 'unknown-key /conditions/awesomeCondition/all/0/name',
  'jre-027': 'unknown-key /rules/0/conditions/any/0/name',
  'jre-028': 'wrong-type /rules/0/conditions/all/0/value',
  'jre-029': 'wrong-type /rules/0/conditions/all/0/value',
  'jre-036': 'unknown-key /rules/0/conditions/all/0/path',
  'jre-065': 'empty-group /rules/0/conditions/all',
  'jre-067': 'unknown-key /rules/0/conditions/any/0/name',
  'jre-068': 'unknown-key /rules/0/conditions/all/0/path',
  'jre-071': 'wrong-type /rules/0/conditions/all/1/value',
  'jre-072': 'wrong-type /rules/0/conditions/all/1/value',
  'jre-073': 'wrong-type /rules/0/conditions/all/1/value',
  'jre-074': 'wrong-type /rules/0/conditions/all/1/value',
  'jre-075': 'wrong-type /rules/0/conditions/all/1/value',
  'jre-078': 'unknown-fact /rules/0/conditions/any/0/fact',
  'jre-079': 'unknown-fact /rules/0/conditions/any/0/fact',
  'jre-080': 'unknown-fact /rules/0/conditions/any/0/fact',
  'jre-081': 'unknown-fact /rules/0/conditions/all/0/fact',
  'jre-082': 'unknown-fact /rules/0/conditions/all/0/fact',
};

describe('json-rules-engine’s own cases', () => {
  it('are decided as it decides them where the language has them, and refused with the place named where it has not', async () => {
    const refused = new Map<string, string>();
    for (const vector of publishedVectors) {
      const { fired, faults } = await answerTo(vector);
      const [fault] = faults;
      if (fault) refused.set(vector.id, `${fault.code} ${fault.pointer}`);
      else
        expect({ id: vector.id, fired }).toEqual({ id: vector.id, fired: [vector.events.toSorted(), vector.events.toSorted()] });
    }
    expect([publishedVectors.length - refused.size, Object.fromEntries(refused)]).toEqual([50, places]);
  });
});
