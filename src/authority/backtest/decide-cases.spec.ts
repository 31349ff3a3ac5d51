import fc from 'fast-check';
import { askedCase, online, written } from '../../../test/support/rules/arbitrary-cases.ts';
import { ruleset } from '../../../test/support/rules/arbitrary-rules.ts';
import { decideCase } from '../domain/decide.ts';
import { smallPolicy } from '../sample/small-policy.ts';
import { type Verdict, verdicts } from '../domain/verdict.ts';
import { columnOf } from './cases.ts';
import { decideCases } from './decide-cases.ts';
import { noLimit } from './settle-kernel.ts';

/** Pairs of a ruleset and a case that both decide. */
const pairs = Number(process.env['FC_RUNS'] ?? 20_000);
const casesEach = 500;

describe('past cases decided as columns', () => {
  it(`get the verdict and the limit of the online evaluator, in ${pairs} random pairs of a ruleset and a case`, () => {
    const sets = Array.from({ length: 10 }, (_, seed) => fc.sample(askedCase, { numRuns: casesEach, seed }));
    const chosen = fc.constantFrom(...sets.map((some) => ({ some, cases: written(some) })));
    const seen = new Map<Verdict, number>();
    fc.assert(
      fc.property(ruleset, chosen, (rules, { some, cases }) => {
        const policy = smallPolicy(rules);
        const answers = decideCases(policy, cases);
        const moments = columnOf(cases, 'at').values;
        moments.forEach((place: number, row: number) => {
          const asked = some[place];
          if (!asked) throw new RangeError('a case was lost');
          const { verdict, limitMinor } = decideCase(online(policy, asked));
          seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
          const found = { verdict: verdicts[answers.verdict[row] ?? 9], limit: answers.limit[row] };
          const expected = { verdict, limit: limitMinor ?? noLimit };
          if (found.verdict !== expected.verdict || found.limit !== expected.limit)
            expect({ asked, found }).toEqual({ asked, found: expected });
        });
      }),
      { numRuns: Math.ceil(pairs / casesEach) },
    );
    expect(Math.min(...verdicts.map((verdict) => seen.get(verdict) ?? 0))).toBeGreaterThan(pairs / 500);
  }, 120_000);
});
