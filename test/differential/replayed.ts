import { load } from '../../bench/harness/product.ts';

/** Decisions over invented cases, stored and decided again: ids of those that come out otherwise. */
export async function replayedOtherwise(count: number, seed: number): Promise<readonly string[]> {
  const [{ samplePolicy, sampleRecords }, { replay }] = await Promise.all([
    load<typeof import('../../src/authority/sample/sample-records.ts')>('authority/sample/sample-records.js'),
    load<typeof import('../../src/authority/engine/replay.ts')>('authority/engine/replay.js'),
  ]);
  const policy = samplePolicy();
  const otherwise: string[] = [];
  for await (const record of sampleRecords(policy, count, seed)) {
    if ((await replay(record, policy)).outcome !== 'same') otherwise.push(record.id);
  }
  return otherwise;
}
