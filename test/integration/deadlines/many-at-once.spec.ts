import { systemActor, type ComplaintId } from '../../../src/kernel/index.ts';
import { Jobs, UnitOfWork } from '../../../src/platform/index.ts';
import { startDesk, type ComplaintDesk } from '../complaints/complaint-desk.ts';

const follow = 'complaints.follow-deadlines';

describe('an edit that moves many deadlines', () => {
  let desk: ComplaintDesk;
  const ids: ComplaintId[] = [];
  beforeAll(async () => {
    desk = await startDesk();
    for (let count = 0; count < 6; count += 1) ids.push((await desk.kept()).id as ComplaintId);
    await desk.app.drainJobs();
  }, 60_000);
  afterAll(() => desk.app.stop());

  /** As an edit tells it: one event for each complaint, all in one transaction. */
  const moved = (hours: number, whose: readonly ComplaintId[] = ids, times = 1): Promise<void> =>
    desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), async (tx) => {
      await tx.rows({
        name: 'test-move',
        text: `UPDATE deadline SET due_at = due_at + $2 * interval '1 hour' WHERE subject_id = ANY ($1::uuid[]) AND state = 'RUNNING'`,
        values: [whose, hours],
      });
      for (let time = 0; time < times; time += 1)
        for (const complaintId of whose)
          tx.emit({ complaintId, type: 'deadline.recomputed', at: tx.now, payload: { deadlines: [] } });
    });
  const jobsOf = async (type: string): Promise<{ jobs: number; events: number }> => {
    const [row] = await desk.app.sql.rows<{ jobs: number; events: number }>({
      name: 'test-jobs',
      text: `SELECT count(DISTINCT j.id)::int AS jobs, count(*)::int AS events
             FROM pgboss.job j, jsonb_to_recordset(j.data -> 'events') AS k ("complaintId" uuid, seq int), complaint_event e
             WHERE j.name = $1 AND j.state = 'completed' AND e.complaint_id = k."complaintId" AND e.seq = k.seq AND e.type = $2`,
      values: [follow, type],
    });
    return row ?? { jobs: 0, events: 0 };
  };
  const wrong = async (): Promise<string[]> => {
    const rows = await desk.app.sql.rows<{ id: string }>({
      name: 'test-wrong',
      text: `SELECT c.id FROM complaint c WHERE c.next_due_at IS DISTINCT FROM
               (SELECT min(d.due_at) FROM deadline d WHERE d.subject_id = c.id AND d.state = 'RUNNING')`,
    });
    return rows.map(({ id }) => id);
  };
  it('asks the queue for a job for every hundred events, not for each', async () => {
    await moved(1, ids, 50);
    expect((await wrong()).length).toBe(6);
    await desk.app.drainJobs();
    expect(await wrong()).toEqual([]);
    expect(await jobsOf('deadline.recomputed')).toEqual({ jobs: 3, events: 300 });
  });

  it('is followed to the same end by two workers at once, and by one that does again what was done', async () => {
    await moved(4, ids, 40);
    await Promise.all([desk.app.drainJobs(), desk.app.drainJobs()]);
    expect(await wrong()).toEqual([]);
    const rows = async (): Promise<unknown> =>
      desk.app.sql.rows({ name: 'test-rows', text: 'SELECT c.id, c.xmin::text, c.version FROM complaint c ORDER BY c.id' });
    const before = await rows();
    await desk.app.nest
      .get(Jobs, { strict: false })
      .boss.send(follow, { events: ids.map((complaintId) => ({ complaintId, seq: 1 })) });
    await desk.app.drainJobs();
    expect(await rows()).toEqual(before);
  });

  it('leaves what a later change said, though the job of the earlier one comes after it', async () => {
    await moved(2);
    await moved(-3, ids.slice(0, 3));
    await desk.app.drainJobs();
    await desk.app.nest
      .get(Jobs, { strict: false })
      .boss.send(follow, { events: ids.map((complaintId) => ({ complaintId, seq: 2 })) });
    await desk.app.drainJobs();
    expect(await wrong()).toEqual([]);
  });

  it('is followed by a job of before there were jobs for many', async () => {
    const [complaintId] = ids;
    await moved(5, ids.slice(0, 1), 0);
    await desk.app.nest.get(Jobs, { strict: false }).boss.send(follow, { complaintId, seq: 1 });
    await desk.app.drainJobs();
    expect(await wrong()).toEqual([]);
  });
});
