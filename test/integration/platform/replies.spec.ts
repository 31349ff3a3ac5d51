import { ForgetReplies } from '../../../src/platform/idempotency/forget-replies.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';

describe('replies that were kept for whoever tries again', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const forget = (): Promise<void> =>
    desk.app.nest
      .get(UnitOfWork)
      .run(systemActor('test'), (tx) => desk.app.nest.get(ForgetReplies, { strict: false }).handle(tx));
  const kept = async (): Promise<number> => {
    const [row] = await desk.app.sql.rows<{ n: number }>({
      name: 'kept-replies',
      text: 'SELECT count(*)::int AS n FROM idempotency_key',
    });
    return row?.n ?? 0;
  };

  it('are gone after a week, and not before', async () => {
    await desk.complaint(await desk.customer());
    const before = await kept();
    await desk.app.clock.advance({ days: 6 });
    await forget();
    expect(await kept()).toBe(before);
    await desk.complaint(await desk.customer());
    await desk.app.clock.advance({ days: 2 });
    await forget();
    expect(await kept()).toBe(1);
  });
});
