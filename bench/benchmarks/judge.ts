import { load } from '../harness/product.ts';
import { median } from '../harness/statistics.ts';

const warmUps = 200;
const runs = 500;

/** Milliseconds that the second evaluator takes for one decision of the kind that is committed here, in this process. */
export async function judgeMilliseconds(): Promise<number> {
  const [policy, judged] = [
    await samplePolicy(),
    await load<typeof import('../../src/authority/engine/judge.ts')>('authority/engine/judge.js'),
  ];
  const { caseOf, readSituation } = await load<typeof import('../../src/authority/domain/case.ts')>('authority/domain/case.js');
  const { ordinarySituation } = await load<typeof import('../../src/authority/domain/ordinary-situation.ts')>(
    'authority/domain/ordinary-situation.js',
  );
  const request = { kind: 'goodwill-credit', params: {}, amount: { minor: 10, currency: 'USD' } };
  const { rules, facts } = caseOf(policy, readSituation(ordinarySituation(policy, new Date())), request);
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const begun = performance.now();
    await judged.judge(rules, facts.slots);
    if (run >= warmUps) times.push(performance.now() - begun);
  }
  return median(times);
}

async function samplePolicy(): Promise<import('../../src/authority/domain/policy.ts').Policy> {
  const { sampleCatalogue, sampleRuleset } = await load<typeof import('../../src/authority/index.ts')>('authority/index.js');
  const { compilePolicy } = await load<typeof import('../../src/authority/engine/compile.ts')>('authority/engine/compile.js');
  const { published } = await load<typeof import('../../src/authority/engine/published.ts')>('authority/engine/published.js');
  const id = '00000000-0000-7000-8000-000000000000' as Parameters<typeof published>[1]['id'];
  return compilePolicy(published(sampleRuleset, { id, version: 1, validFrom: new Date(0) }), sampleCatalogue);
}
