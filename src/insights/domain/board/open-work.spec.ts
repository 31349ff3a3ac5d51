import { type OpenDeadline, workPart, workRisk } from './open-work.ts';
import { survivalCurve } from '../statistics/survival-curve.ts';

const now = new Date('2026-03-02T15:00:00Z');
const midnight = new Date('2026-03-03T05:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const deadline = (more: Partial<OpenDeadline> = {}): OpenDeadline => ({
  ...{ kind: 'RESOLUTION', endsWithResolution: true, dueAt: hours(40), breachedAt: null, paused: null },
  ...more,
});
const paused = (left: number): Partial<OpenDeadline> => ({
  dueAt: null,
  paused: { secondsLeft: left * 3600, dueIfResumed: hours(left) },
});
const everyHour = survivalCurve(
  Float64Array.from({ length: 10 }, (_, i) => (i + 1) * 3600),
  new Uint8Array(10).fill(1),
);

describe('How open work stands', () => {
  test.each([
    ['late', [deadline({ dueAt: hours(-1) })]],
    ['late', [deadline({ ...paused(-2), breachedAt: hours(-2) })]],
    ['today', [deadline({ dueAt: hours(3) })]],
    ['later', [deadline()]],
    ['paused', [deadline(paused(2))]],
    ['none', []],
    ['none', [deadline({ kind: 'UPDATE', endsWithResolution: false, dueAt: hours(-1) })]],
    ['late', [deadline(), deadline({ kind: 'REGULATORY', dueAt: hours(-1) })]],
  ] as const)('is %s by the deadline that the resolution ends', (part, deadlines) => {
    expect(workPart(deadlines, now, midnight)).toBe(part);
  });
});

describe('The risk of an open complaint', () => {
  const risk = (...deadlines: OpenDeadline[]) => workRisk({ receivedAt: now, deadlines }, everyHour, null, now);

  test('is that of the deadline which lacks most time, and names it', () => {
    expect(risk(deadline(), deadline({ kind: 'REGULATORY', dueAt: hours(5) }))).toMatchObject({
      deadline: { kind: 'REGULATORY' },
      ...{ left: 5 * 3600, stillNeeded: 8 * 3600, isLikelyLate: true },
    });
  });

  test('of what is paused is judged by what would be left if it went on now', () => {
    expect(risk(deadline(paused(4)))).toMatchObject({ left: 4 * 3600, isLikelyLate: true });
    expect(risk(deadline(paused(9)))).toMatchObject({ left: 9 * 3600, isLikelyLate: false });
  });

  test('of a breach that was paused afterwards is none any more: it is late', () => {
    expect(risk(deadline({ ...paused(-2), breachedAt: hours(-30) })).isLikelyLate).toBe(true);
  });

  test('looks at a deadline that ends before the complaint does only once it is late', () => {
    const update = deadline({ kind: 'UPDATE', endsWithResolution: false, dueAt: hours(1) });
    expect(risk(update, deadline()).deadline?.kind).toBe('RESOLUTION');
    expect(risk({ ...update, dueAt: hours(-1) }, deadline())).toMatchObject({ deadline: { kind: 'UPDATE' }, left: -3600 });
  });

  test('names the missed resolution before an answer that was missed earlier', () => {
    const answer = deadline({ kind: 'FIRST_RESPONSE', endsWithResolution: false, dueAt: hours(-9) });
    expect(risk(answer, deadline({ dueAt: hours(-1) })).deadline?.kind).toBe('RESOLUTION');
  });

  test('is not known without a deadline, though what such complaints still need is', () => {
    expect(risk()).toEqual({ deadline: null, left: null, stillNeeded: 8 * 3600, isLikelyLate: null });
  });
});
