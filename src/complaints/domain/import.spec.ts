import type { ComplaintId, TeamId } from '../../kernel/index.ts';
import { fold } from './fold.ts';
import { importComplaint, type ImportRow } from './import.ts';

const received = new Date('2024-01-02T10:00:00Z');
const ended = new Date('2024-01-05T10:00:00Z');
const now = new Date('2026-03-02T15:00:00Z');
const ground = {
  id: '0190aaaa-0000-7000-8000-000000000001' as ComplaintId,
  reference: 'ABCDEFG',
  category: { key: 'gas-smell', safety: true },
  teamId: '0190aaaa-0000-7000-8000-000000000002' as TeamId,
};
const row: ImportRow = {
  source: 'log',
  externalKey: '24-1',
  receivedAt: received,
  dueAt: null,
  resolvedAt: null,
  closedAt: null,
  watchedUntil: new Date('2025-01-01T00:00:00Z'),
  status: 'OPEN',
  categoryKey: 'gas-smell',
  severity: 3,
  teamName: 'Gas',
  channel: null,
  outcomeCode: null,
  sourceType: 'leak',
  zip: null,
  area: null,
  flags: [],
};
/** As the journal gives it back. */
const asStored = (value: object): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
const imported = (more: Partial<ImportRow>) => importComplaint({ ...row, ...more }, ground, now);

test('A closed complaint of a log ends when it ended there, without saying how', () => {
  const { complaint } = imported({ status: 'CLOSED', resolvedAt: ended, closedAt: ended });
  expect(complaint).toMatchObject({
    state: 'CLOSED',
    outcome: 'NOT_RECORDED',
    resolvedAt: ended,
    closedAt: ended,
    changedAt: ended,
  });
});

test('A cancelled entry has no resolution, an open one nobody who works on it', () => {
  expect(imported({ status: 'VOID', resolvedAt: ended }).complaint).toMatchObject({
    outcome: null,
    resolvedAt: null,
    changedAt: ended,
  });
  expect(imported({}).complaint).toMatchObject({ state: 'OPEN', ownerId: null, nextDueAt: null, changedAt: received });
});

test('Only an open emergency of a dangerous kind goes ahead in the queue', () => {
  expect(imported({ severity: 1 }).complaint).toMatchObject({ safety: 'open', queueBand: 0 });
  expect(imported({}).complaint).toMatchObject({ safety: 'none', queueBand: 2 });
  expect(imported({ severity: 1, status: 'CLOSED', resolvedAt: ended }).complaint).toMatchObject({
    safety: 'none',
    queueBand: 2,
  });
});

test('The one event rebuilds the complaint', () => {
  const { complaint, change } = imported({ status: 'CLOSED', resolvedAt: ended, closedAt: ended });
  const { columns, changedAt } = fold([{ at: change.at, payload: asStored({ set: change.set, version: 1 }) }]);
  expect(asStored(complaint)).toMatchObject(columns);
  expect(changedAt).toBe(complaint.changedAt.toISOString());
});
