import { differences } from './differences.ts';
import { aComplaint } from '../../../test/support/builders/complaint.builder.ts';
import { fold, type FoldableEvent } from './fold.ts';

const at = new Date('2026-03-02T15:00:00Z');
const later = new Date('2026-03-02T16:00:00Z');
const running = (id: string, dueAt: string): object => ({ id, state: 'RUNNING', dueAt });

const journal: readonly FoldableEvent[] = [
  {
    at,
    payload: {
      set: { state: 'NEW', severity: 3 },
      version: 1,
      deadlines: [running('a', '2026-03-05T22:00:00.000Z'), running('b', '2026-03-03T22:00:00.000Z')],
    },
  },
  { at: later, payload: { set: { state: 'OPEN' }, version: 2, deadlines: [] } },
  {
    at: new Date('2026-03-02T17:00:00Z'),
    payload: { noteId: 'n', deadlines: [{ id: 'b', state: 'MET', dueAt: '2026-03-03T22:00:00.000Z' }] },
  },
];

describe('the journal of a complaint', () => {
  it('gives its columns, the last word winning', () => {
    expect(fold(journal)).toEqual({
      columns: { state: 'OPEN', severity: 3, mergedInto: null, eventOn: null, billOn: null },
      version: 2,
      changedAt: later.toISOString(),
      nextDueAt: '2026-03-05T22:00:00.000Z',
    });
  });

  it('knows no due when every clock has stopped or rests', () => {
    const paused = [...journal, { at: later, payload: { deadlines: [{ id: 'a', state: 'PAUSED', dueAt: null }] } }];
    expect(fold(paused).nextDueAt).toBeNull();
  });

  it('shows every column on which the row went astray', () => {
    const { version, changedAt, nextDueAt, ...row } = aComplaint();
    const columns = JSON.parse(JSON.stringify(row)) as Record<string, unknown>;
    const rebuilt = { columns, version, changedAt: changedAt.toISOString(), nextDueAt: nextDueAt as null };
    expect(differences(aComplaint(), rebuilt)).toEqual([]);
    expect(differences(aComplaint({ state: 'CLOSED', version: 9 }), rebuilt).map(({ column }) => column)).toEqual([
      'state',
      'version',
    ]);
  });
});
