import { RebuildCheck, type FoundDifference } from '../../../src/complaints/index.ts';
import { lena, maria, startDesk, susan, type ComplaintDesk } from './complaint-desk.ts';

describe('rebuilding every complaint from its journal', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
    await liveThroughEverything(desk);
  }, 90_000);
  afterAll(() => desk.app.stop());

  const check = async (): Promise<{ complaints: number; different: number; found: FoundDifference[] }> => {
    const found: FoundDifference[] = [];
    const result = await desk.app.nest.get(RebuildCheck, { strict: false }).execute((difference) => found.push(difference));
    return { ...result, found };
  };

  it('gives exactly the rows, whatever happened to them', async () => {
    const { found, different, complaints } = await check();
    expect(found).toEqual([]);
    expect(different).toBe(0);
    expect(complaints).toBe(13);
  });

  it.each([
    ['state', `UPDATE complaint SET state = 'OPEN' WHERE state = 'NEW'`],
    ['ownerId', `UPDATE complaint SET owner_id = NULL WHERE state = 'OPEN'`],
    ['nextDueAt', `UPDATE complaint SET next_due_at = next_due_at + interval '1 second' WHERE state = 'OPEN'`],
    ['queueBand', `UPDATE complaint SET queue_band = 2 WHERE queue_band = 1`],
    ['version', `UPDATE complaint SET version = version + 1 WHERE state = 'CLOSED'`],
    ['changedAt', `UPDATE complaint SET changed_at = changed_at + interval '1 second' WHERE state = 'VOID'`],
    ['resolvedAt', `UPDATE complaint SET resolved_at = resolved_at - interval '1 second' WHERE state = 'RESOLVED'`],
  ])('finds a %s that was changed behind its back', async (column, text) => {
    const before = await desk.app.sql.rows<{ id: string; row: object }>({
      name: 'test-keep',
      text: 'SELECT id, to_jsonb(c) AS row FROM complaint c',
    });
    await desk.app.sql.rows({ name: `test-plant-${column}`, text });
    const { found, different } = await check();
    expect(different).toBeGreaterThan(0);
    expect(new Set(found.map((difference) => difference.column))).toEqual(new Set([column]));
    await restore(desk, before);
    expect((await check()).different).toBe(0);
  });
});

/** Puts the columns that the plants touch back to what they were. */
const restore = (desk: ComplaintDesk, rows: readonly { id: string; row: object }[]): Promise<unknown> =>
  desk.app.sql.rows({
    name: 'test-restore',
    text: `UPDATE complaint c SET state = r.state, owner_id = r.owner_id, next_due_at = r.next_due_at, queue_band = r.queue_band,
             version = r.version, changed_at = r.changed_at, resolved_at = r.resolved_at
           FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, state text, owner_id uuid, next_due_at timestamptz, queue_band smallint,
             version integer, changed_at timestamptz, resolved_at timestamptz)
           WHERE r.id = c.id`,
    values: [JSON.stringify(rows.map(({ row }) => row))],
  });

async function liveThroughEverything(desk: ComplaintDesk): Promise<void> {
  await desk.register({ promise: { what: 'Call', dueAt: desk.inHours(4) }, ...(await desk.party()) });
  await desk.register({ category: 'moving', ...(await desk.party({}, '2026-03-20')) });
  const asked = await desk.kept();
  await desk.does(asked.id, 'question', { text: 'Which?', replyBy: desk.inHours(48), version: asked.version });
  const left = await desk.kept();
  await desk.does(left.id, 'question', { text: 'Which?', replyBy: desk.inHours(24 * 20), version: left.version });
  const third = await desk.kept();
  await desk.does(third.id, 'third-party', { party: 'City', reference: 'C-1', reviewOn: '2026-03-09', version: third.version });
  const field = await desk.kept();
  await desk.does(field.id, 'field-visit', { workOrder: 'WO-1', appointmentAt: desk.inHours(30), version: field.version });
  const danger = await desk.register({ category: 'gas-smell', keep: true });
  const safe = await desk.does(danger.id, 'safety', { made: true, how: 'Vented', version: danger.version });
  const party = await desk.party({}, '2026-03-03');
  const linked = await desk.does(danger.id, 'account', { accountId: party.accountId, version: safe.version });
  await desk.does(danger.id, 'category', { category: 'leak', version: linked.version });
  const solved = await desk.kept();
  await desk.resolve(solved.id, solved.version);
  const again = await desk.does(solved.id, 'reopening', { reason: 'Again' }, { as: lena });
  await desk.does(solved.id, 'assignment', { ownerId: await desk.personId(lena), version: again.version }, { as: susan });
  const closing = await desk.kept();
  await desk.resolve(closing.id, closing.version);
  const accepted = await desk.kept();
  await desk.resolve(accepted.id, accepted.version);
  await desk.does(accepted.id, 'acceptance');
  await desk.act(accepted.id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'Back again' });
  const gone = await desk.kept();
  await desk.does(gone.id, 'void', { reason: 'Twice' }, { as: maria });
  await desk.app.clock.advance({ days: 11 });
  await desk.job('deadlines.sweep', 'complaints.resume-when-due', 'complaints.close-when-window-ends');
  await desk.app.clock.advance({ days: 6 });
  await desk.job('deadlines.sweep', 'complaints.refresh-queue-bands');
  const withdrawn = await desk.kept();
  await desk.does(withdrawn.id, 'withdrawal', { reason: 'Enough' });
  await desk.app.drainJobs();
}
