import { systemActor, type ComplaintId } from '../../../src/kernel/index.ts';
import { eventsOf, UnitOfWork, type Tx } from '../../../src/platform/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';

describe('the journal', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  const complaintId = '01a20565-0000-7000-8000-0000000000aa' as ComplaintId;
  const run = (work: (tx: Tx) => Promise<void>): Promise<void> => app.nest.get(UnitOfWork).run(systemActor('test'), work);
  const tell = (tx: Tx, type: string): void => tx.emit({ complaintId, type, at: tx.now, payload: {} });

  it('never records an event before the one in front of it, whoever began first', async () => {
    await run(async (early) => {
      await app.clock.advance({ seconds: 2 });
      await run((late) => {
        tell(late, 'complaint.registered');
        return Promise.resolve();
      });
      tell(early, 'note.added');
    });
    const events = await eventsOf(app.sql, complaintId);
    const [first, second] = events.map(({ recordedAt }) => recordedAt.getTime());
    expect(events.map(({ type }) => type)).toEqual(['complaint.registered', 'note.added']);
    expect(second).toBe(first);
  });
});
