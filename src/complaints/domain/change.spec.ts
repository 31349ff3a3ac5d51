import { aComplaint } from '../../../test/support/builders/complaint.builder.ts';
import { changeBy, requireVersion } from './change.ts';

const now = new Date('2026-03-03T15:00:00Z');
const changedAt = new Date('2026-03-03T12:00:00Z');
const complaint = aComplaint({ changedAt });
const change = (at: Date): unknown => changeBy('reassign', complaint, { at, now }, 'complaint.assigned', {});

describe('a change', () => {
  it('happens at or after the one before', () => {
    expect(change(changedAt)).toMatchObject({ at: changedAt });
    expect(() => change(new Date(changedAt.getTime() - 1))).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'out-of-order' }),
    );
  });

  it('does not happen in the future', () => {
    expect(change(now)).toMatchObject({ at: now });
    expect(() => change(new Date(now.getTime() + 1))).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'in-the-future' }),
    );
  });

  it('names the state only when it moves', () => {
    expect(changeBy('reassign', complaint, { at: now, now }, 'x', {}).set).toEqual({});
    expect(changeBy('void', complaint, { at: now, now }, 'x', {}).set).toEqual({ state: 'VOID' });
  });

  it('is refused on a form that is older than the complaint', () => {
    expect(() => requireVersion(complaint, 2)).toThrow(
      expect.objectContaining({ code: 'stale-version', details: expect.objectContaining({ current: 3 }) }),
    );
    expect(() => requireVersion(complaint, 3)).not.toThrow();
  });
});
