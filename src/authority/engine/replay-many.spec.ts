import { samplePolicy, sampleRecords } from '../sample/sample-records.ts';
import { replay } from './replay.ts';

/** `npm run test:differential` does the same with 10,000. */
const many = 400;

describe('stored decisions of many cases', () => {
  it('all come out the same when they are decided again', async () => {
    const policy = samplePolicy();
    const verdicts = new Map<string, number>();
    for await (const record of sampleRecords(policy, many, 7)) {
      expect((await replay(record, policy)).outcome).toBe('same');
      verdicts.set(record.decision.verdict, (verdicts.get(record.decision.verdict) ?? 0) + 1);
    }
    expect([...verdicts.keys()].toSorted()).toEqual(expect.arrayContaining(['ESCALATE', 'NOT_OFFERED', 'PERMIT']));
  }, 60_000);
});
