import type { ContactId, PersonId } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import type { Remedy, RemedyState } from './remedy.ts';
import { resolvedWith, undo } from './undo.ts';

const resolvedAt = new Date('2026-03-02T15:00:00Z');
const after = (seconds: number) => ({
  at: new Date(resolvedAt.getTime() + seconds * 1000),
  now: new Date(resolvedAt.getTime() + seconds * 1000),
});
const frank = 'frank' as PersonId;
const complaint = {
  id: 'c',
  state: 'RESOLVED',
  resolvedAt,
  resolvedBy: frank,
  changedAt: resolvedAt,
  outcome: 'UPHELD',
} as unknown as Complaint;
const remedy = (state: RemedyState): Remedy => ({ id: 'r', state }) as Remedy;
const undone = (given: readonly Remedy[], by: PersonId, seconds: number) => () =>
  undo(complaint, given, 'k' as ContactId, by, after(seconds));

describe('undoing a resolution', () => {
  it('leaves the complaint as if nobody had pressed the button', () => {
    expect(undone([remedy('AUTHORISED')], frank, 9.999)()).toMatchObject({
      type: 'complaint.resolution-undone',
      set: { state: 'OPEN', outcome: null, relief: null, cause: null, resolvedAt: null, resolvedBy: null },
      details: { remedyIds: ['r'], contactId: 'k' },
    });
  });

  it('is over after ten seconds', () => {
    expect(undone([], frank, 10)).toThrow(expect.objectContaining({ code: 'undo-ended' }));
  });

  it('is for whoever resolved it alone', () => {
    expect(undone([], 'susan' as PersonId, 1)).toThrow(expect.objectContaining({ code: 'not-your-resolution' }));
  });

  it.each<RemedyState>(['SENT', 'EXECUTED', 'FAILED'])('is too late when something is %s', (state) => {
    expect(undone([remedy(state)], frank, 1)).toThrow(expect.objectContaining({ code: 'already-left' }));
  });

  it('is for the latest resolution, never for a withdrawal', () => {
    const event = (type: string, remedyIds: string[]) => ({ type, payload: { remedyIds, contactId: null } });
    const events = [event('complaint.resolved', ['old']), event('complaint.reopened', []), event('complaint.resolved', ['new'])];
    expect(resolvedWith(complaint, events).remedyIds).toEqual(['new']);
    expect(() => resolvedWith(complaint, [...events, event('complaint.withdrawn', [])])).toThrow(
      expect.objectContaining({ code: 'illegal-transition' }),
    );
  });
});
