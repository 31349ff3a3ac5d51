import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { load } from '../../bench/harness/product.ts';
import { facts, group } from '../support/rules/arbitrary-pairs.ts';
import { replayedOtherwise } from './replayed.ts';

const casesEach = 40;
const usage = 'npm run test:differential -- [--pairs N] [--records N] [--seed N]';

/** Random rules and cases, asked of the compiled conditions and of json-rules-engine: the same rules must hold, the same be unknown. */
async function main(): Promise<void> {
  const { pairs, records, seed } = options();
  await again(records, seed);
  const { bound, slotsOf, judge } = await parts();
  const rounds = Math.ceil(pairs / casesEach);
  const held = { matched: 0, undecided: 0, neither: 0 };
  const begun = performance.now();
  for (let round = 0, told = 0; round < rounds; round += 1) {
    const [conditions] = fc.sample(fc.array(group, { minLength: 1, maxLength: 2 }), { numRuns: 1, seed: seed + round });
    const cases = fc.sample(facts, { numRuns: casesEach, seed: seed - 1 - round });
    const rules = bound(conditions ?? []);
    for (const one of cases) {
      const slots = slotsOf(one);
      const keysAt = (wanted: number): string[] =>
        rules.filter(({ truth }) => truth(slots) === wanted).map(({ rule }) => rule.key);
      const ours = { matched: keysAt(2), undecided: keysAt(1) };
      const theirs = await judge(rules, slots);
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
        differ({ conditions, one, ours, theirs });
        return;
      }
      held.matched += ours.matched.length;
      held.undecided += ours.undecided.length;
      held.neither += rules.length - ours.matched.length - ours.undecided.length;
    }
    if (performance.now() - told > 1_000) {
      told = performance.now();
      progress((round + 1) * casesEach, rounds * casesEach, (told - begun) / 1_000);
    }
  }
  const seconds = (performance.now() - begun) / 1_000;
  progress(rounds * casesEach, rounds * casesEach, seconds);
  process.stderr.write('\n');
  const each = Object.entries(held).map(([name, many]) => `${many.toLocaleString('en')} ${name}`);
  process.stdout.write(
    `${(rounds * casesEach).toLocaleString('en')} pairs, no difference (seed ${seed}, ${seconds.toFixed(0)} s): rules ${each.join(', ')}\n`,
  );
}

/** Stored decisions of invented cases, decided again. */
async function again(records: number, seed: number): Promise<void> {
  const begun = performance.now();
  const otherwise = await replayedOtherwise(records, seed);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
  if (otherwise.length > 0) process.exitCode = 1;
  const found = otherwise.length === 0 ? 'all the same' : `${otherwise.length} otherwise: ${otherwise.slice(0, 5).join(', ')}`;
  process.stdout.write(`${records.toLocaleString('en')} stored decisions decided again, ${found} (${seconds} s)\n`);
}

function options(): { readonly pairs: number; readonly records: number; readonly seed: number } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { pairs: text, records: text, seed: text } });
  const [pairs, records] = [Number(values.pairs ?? 200_000), Number(values.records ?? 10_000)];
  const seed = Number(values.seed ?? 1);
  if (![pairs, records].every((one) => Number.isSafeInteger(one) && one > 0) || !Number.isSafeInteger(seed))
    throw new Error(usage);
  return { pairs, records, seed };
}

async function parts() {
  const [{ smallPolicy, smallRule }, { readFacts, withFacts }, { judge }] = await Promise.all([
    load<typeof import('../../src/authority/sample/small-policy.ts')>('authority/sample/small-policy.js'),
    load<typeof import('../../src/authority/domain/fact-vector.ts')>('authority/domain/fact-vector.js'),
    load<typeof import('../../src/authority/engine/judge.ts')>('authority/engine/judge.js'),
  ]);
  type Conditions = readonly Parameters<typeof smallRule>[2][];
  const bound = (conditions: Conditions) => {
    const rules = conditions.map((condition, place) => smallRule(`R-${place}`, { type: 'grant', upTo: 0 }, condition));
    return smallPolicy(rules).rulesFor.get('visit') ?? [];
  };
  const nothing = readFacts({}, new Date(0));
  const slotsOf = (known: Parameters<typeof withFacts>[1]) => withFacts(nothing, known).slots;
  return { bound, slotsOf, judge };
}

function progress(done: number, all: number, seconds: number): void {
  const width = 30;
  const bar = '█'.repeat(Math.floor((width * done) / all)).padEnd(width, '░');
  const rate = done / seconds;
  const left = Math.ceil((all - done) / rate);
  const text = `${bar} ${done.toLocaleString('en')} of ${all.toLocaleString('en')} pairs, ${Math.round(rate).toLocaleString('en')}/s, ${left} s left`;
  process.stderr.write(process.stderr.isTTY ? `\r${text} ` : `${text}\n`);
}

function differ(found: object): void {
  process.stderr.write('\n');
  process.stdout.write(`The evaluators differ:\n${JSON.stringify(found, null, 2)}\n`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
