import { ordinarySituation } from '../domain/ordinary-situation.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { evaluateInTime, mostMilliseconds } from './in-time.ts';

const at = new Date('2026-03-02T15:00:00Z');
const policy = smallPolicy([smallRule('G-01', { type: 'grant', upTo: 5_000 })]);
const request = { kind: 'credit', params: {}, amount: { minor: 1_000, currency: 'USD' } };
const situation = ordinarySituation(policy, at, { facts: { 'employee.level': 1 } });

/** How often the clock is read in one evaluation. */
const readingsOfOne = 8;

/** A clock by which each evaluation takes so long. */
const clockOf = (took: readonly number[]): (() => number) => {
  let time = 0;
  let readings = 0;
  return () => {
    if (readings % readingsOfOne === 1) time += took[(readings - 1) / readingsOfOne] ?? 0;
    readings += 1;
    return time;
  };
};
const taking = (...took: readonly number[]) => evaluateInTime(policy, situation, request, clockOf(took));

describe('a decision that takes longer than it may', () => {
  it('is what the rules say as long as it is in time', async () => {
    const { decision, alarm } = await taking(mostMilliseconds);
    expect([decision.verdict, alarm]).toEqual(['PERMIT', null]);
  });

  it('is asked once more, because the machine may have paused', async () => {
    const { decision, alarm } = await taking(mostMilliseconds + 1, 1);
    expect([decision.verdict, alarm]).toEqual(['PERMIT', null]);
  });

  it('escalates, alarms and permits nothing when it is late again', async () => {
    const { decision, alarm } = await taking(mostMilliseconds + 1, 80);
    expect([decision.verdict, decision.escalateTo, decision.limitMinor]).toEqual(['ESCALATE', 'board', 0]);
    expect(decision.reasons.map(({ code }) => code)).toEqual(['ENGINE_ERROR', 'NO_LEVEL']);
    expect(alarm).toEqual({ kind: 'too-slow', milliseconds: 80 });
  });

  it('is not late because of what others do while it waits', async () => {
    let time = 0;
    let isOver = false;
    const others = async (): Promise<void> => {
      while (!isOver) {
        time += mostMilliseconds + 1;
        await Promise.resolve();
      }
    };
    const asked = evaluateInTime(policy, situation, request, () => time).finally(() => {
      isOver = true;
    });
    await others();
    const { decision, alarm } = await asked;
    expect([decision.verdict, alarm]).toEqual(['PERMIT', null]);
  });

  it('refuses what makes no sense without looking at the time', async () => {
    await expect(evaluateInTime(policy, situation, { ...request, amount: null }, clockOf([900, 900]))).rejects.toMatchObject({
      code: 'amount-missing',
    });
  });
});
