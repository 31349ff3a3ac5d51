import { withClient } from '../../support/with-client.ts';
import { codeOf, startDesk, type Body, type Desk } from './a-desk.ts';

/** The ruleset ended and nobody published another: everything is for the board, and what is refused without rules stays refused. */
describe('while no rules are in force', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await withClient(desk.app.database.adminUrl, (admin) =>
      admin.query(`UPDATE ruleset SET valid_to = valid_from + interval '1 second'`),
    );
    await desk.app.clock.advance({ minutes: 1 });
  });
  afterAll(() => desk.app.stop());

  const usd = (minor: number) => ({ minor, currency: 'USD' });
  const ask = async (party = desk.customer(), minor = 1000): Promise<string> => {
    const { id, version } = await desk.complaint(await party);
    const { status, body } = await desk.app.call('POST', `/api/complaints/${id}/escalations`, {
      as: 'frank.frontline',
      body: {
        kind: 'AUTHORITY',
        remedy: 'goodwill-credit',
        amount: usd(minor),
        note: 'Three estimated readings in a row.',
        version,
      },
    });
    if (status !== 201) throw new Error(`not escalated: ${status} ${JSON.stringify(body)}`);
    return String((body['escalation'] as Body | undefined)?.['id'] ?? body['id']);
  };
  const rule = (id: string, more: Body) =>
    desk.app.call('POST', `/api/escalations/${id}/ruling`, {
      as: 'maria.manager',
      body: { answer: 'GRANT', reason: 'The board decided it in March.', ...more },
    });

  it('one minute of the board lets one remedy through, up to its amount', async () => {
    const first = await ask();
    expect(codeOf(await rule(first, { boardMinute: 'Minute 2026-14' }))).toBe('board-amount-missing');
    expect(codeOf(await rule(first, { boardMinute: ' - ', boardAmount: usd(1000) }))).toBe('board-minute-without-number');
    expect(codeOf(await rule(first, { boardMinute: 'Minute 2026-14', boardAmount: usd(999) }))).toBe('beyond-board-minute');
    expect((await rule(first, { boardMinute: 'Minute 2026-14', boardAmount: usd(1000) })).status).toBe(201);
    const second = await ask();
    const again = await rule(second, { boardMinute: 'minute 2026/14', boardAmount: usd(1000) });
    expect([again.status, codeOf(again)]).toEqual([409, 'board-minute-used']);
    expect((await rule(second, { boardMinute: 'Minute 2026-15', boardAmount: usd(5000) })).status).toBe(201);
  });

  it('the board pays nobody whom its manager knows', async () => {
    const party = await desk.customer();
    const id = await ask(Promise.resolve(party));
    const link = { customerId: party.customerId, relation: 'acquaintance' };
    await desk.app.call('POST', '/api/people/me/links', { as: 'maria.manager', body: link });
    const refused = await rule(id, { boardMinute: 'Minute 2026-16', boardAmount: usd(1000) });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'beyond-authority']);
    expect(refused.body['reasons']).toContainEqual({ code: 'OWN_ACCOUNT' });
  });

  it('what makes no sense is refused as ever', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const escalate = (more: Body) =>
      desk.app.call('POST', `/api/complaints/${id}/escalations`, {
        as: 'frank.frontline',
        body: { kind: 'AUTHORITY', note: 'Please decide about this one.', version, ...more },
      });
    expect(codeOf(await escalate({ remedy: 'free-beer' }))).toBe('remedy-unknown');
    expect(codeOf(await escalate({ remedy: 'goodwill-credit' }))).toBe('amount-missing');
    expect(codeOf(await escalate({ remedy: 'apology', amount: usd(1) }))).toBe('amount-not-expected');
    const nameless = await desk.complaint({});
    const refused = await desk.app.call('POST', `/api/complaints/${nameless.id}/escalations`, {
      as: 'frank.frontline',
      body: {
        kind: 'AUTHORITY',
        remedy: 'goodwill-credit',
        amount: usd(100),
        note: 'No account yet.',
        version: nameless.version,
      },
    });
    expect(codeOf(refused)).toBe('not-offered');
    expect(refused.body['reasons']).toContainEqual({ code: 'NO_ACCOUNT' });
  });

  it('nobody resolves who cannot know what is owed, except a lead who has checked it', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    expect(codeOf(await desk.resolve(id, version))).toBe('obligation-unknown');
    expect(codeOf(await desk.resolve(id, version, { nothingMoreOwed: true }))).toBe('not-yours-to-check');
    expect((await desk.resolve(id, version, { as: 'susan.supervisor', nothingMoreOwed: true })).status).toBe(201);
  });
});
