import { withClient } from '../../support/with-client.ts';
import { codeOf, type Body } from '../remedies/a-desk.ts';
import { remedy, startDays, type DaysDesk } from './a-said-day.ts';

const frank = 'frank.frontline';
const sam = 'sam.senior';
const susan = 'susan.supervisor';
const eventDay = { day: 'event', fromOn: null, toOn: '2026-03-04' };
const marked = { days: [eventDay], recategorisedBy: { name: 'Frank Foster' } };

/** What was owed on 4 March is $40.00, on 9 March $10.00. */
describe('a grant that a day said later let through', () => {
  let days: DaysDesk;
  beforeAll(async () => {
    days = await startDays();
  }, 240_000);
  afterAll(() => days.desk.app.stop());

  const command = (id: string, what: string, body: Body, as = frank) =>
    days.desk.post(`/api/complaints/${id}/${what}`, { as, body });

  it('waits for a look though the category was changed and changed back in between', async () => {
    const { id, version } = await days.missed();
    for (const [place, category] of ['late-fee', 'high-bill'].entries())
      expect((await command(id, 'category', { category, version: version + place })).status).toBe(201);
    expect((await days.say(id, { eventOn: '2026-03-04', version: version + 2 })).status).toBe(201);
    expect((await days.pay(id, 4_000)).status).toBe(201);
    expect(await days.marks(id)).toMatchObject([{ ...marked, fromCategory: 'high-bill', toCategory: 'high-bill' }]);
  });

  it('waits for a look with both days where both were said', async () => {
    const { id, version } = await days.missed();
    expect((await days.say(id, { eventOn: '2026-03-04', billOn: '2026-03-01', version })).status).toBe(201);
    expect((await days.pay(id, 4_000)).status).toBe(201);
    const both = [eventDay, { day: 'bill', fromOn: null, toOn: '2026-03-01' }];
    expect(await days.marks(id)).toMatchObject([{ ...marked, days: both }]);
    const { body } = await days.desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/timeline`, { as: frank });
    expect(body.items).toContainEqual(
      expect.objectContaining({ type: 'decision.marked', payload: expect.objectContaining({ days: both }) }),
    );
  });

  it('waits for a look also where the complaint was written down again with the day, and the first one merged into it', async () => {
    const party = await days.desk.customer();
    const first = await days.desk.complaint(party, { flags: ['missed-appointment'] });
    expect(codeOf(await days.pay(first.id, 4_000))).toBe('verdict-changed');
    const again = await days.desk.complaint(party, { flags: ['missed-appointment'], eventOn: '2026-03-04' });
    expect((await command(first.id, 'merging', { into: again.id, version: first.version })).status).toBe(201);
    expect((await days.pay(again.id, 4_000)).status).toBe(201);
    expect(await days.marks(again.id)).toMatchObject([marked]);
  });

  it('waits for a look where it was given in somebody’s place, and not one of whoever said the day', async () => {
    const [susanId, frankId, samId] = [
      await days.desk.personId(susan),
      await days.desk.personId(frank),
      await days.desk.personId(sam),
    ];
    const week = { startsAt: '2026-03-09T00:00:00-04:00', endsAt: '2026-03-16T00:00:00-04:00' };
    const named = await days.desk.post('/api/people/me/delegations', { as: frank, body: { substituteId: samId, ...week } });
    expect(named.status).toBe(201);
    const { id, version } = await days.missed({ as: sam });
    expect((await days.say(id, { eventOn: '2026-03-04', version }, { as: susan })).status).toBe(201);
    expect((await days.pay(id, 4_000, { as: sam, inPlaceOf: frankId })).status).toBe(201);
    const [mark] = await days.marks(id);
    expect(mark).toMatchObject({ days: [eventDay], givenBy: { id: samId }, recategorisedBy: { id: susanId } });
    const look = (as: string) =>
      days.desk.post(`/api/decisions/${String(mark?.['decisionId'])}/look`, { as, body: { found: 'The card was shown.' } });
    expect(codeOf(await look(susan))).toBe('own-decision');
    expect((await look('maria.manager')).status).toBe(201);
  });

  it('is not made from a closed complaint: a follow-up has no days until somebody says them', async () => {
    const { id, version } = await days.desk.complaint(await days.desk.customer(), {
      eventOn: '2026-03-04',
      billOn: '2026-03-01',
    });
    expect((await days.desk.resolve(id, version)).status).toBe(201);
    expect((await command(id, 'acceptance', {})).status).toBe(201);
    const caller = { relation: 'holder', verifiedBy: 'questions' };
    const contact = { channel: 'phone', direction: 'inbound', summary: 'It happened again.', caller };
    const { body } = await command(id, 'contacts', contact);
    expect(body).toMatchObject({ isFollowUp: true, complaint: { eventOn: null, billOn: null } });
  });

  it('is never less than what is owed, unless a lead says the day', async () => {
    const { id, version } = await days.missed({ eventOn: '2026-03-04' });
    for (const eventOn of ['2026-03-07', null]) expect(codeOf(await days.say(id, { eventOn, version }))).toBe('owes-less');
    expect(await days.owed(id)).toBe(4_000);
    expect((await days.say(id, { eventOn: '2026-03-07', version }, { as: susan })).status).toBe(201);
    expect(await days.owed(id)).toBe(1_000);
  });

  it('goes by the receipt for a day from before there were rules, and comes out the same again', async () => {
    const { id } = await days.missed({ receivedAt: '2026-03-04T15:00:00Z', eventOn: '2017-05-02' });
    expect(await days.owed(id)).toBe(4_000);
    expect((await days.pay(id, 4_000)).status).toBe(201);
    const told = (await days.why(id))['decision'] as Body;
    expect(told).toMatchObject({ earlierVersion: 2, days: [{ day: 'event', on: '2017-05-02', version: 2 }] });
    expect(await days.replayed(String(told['id']))).toBe('same');
  });

  it('is for nobody here where the rules of that day cannot be used', async () => {
    const { desk } = days;
    await withClient(desk.app.database.adminUrl, (admin) =>
      admin.query(`INSERT INTO ruleset (id, version, hash, definition, valid_from, valid_to, published_at)
                   SELECT gen_random_uuid(), 0, 'unreadable', '{}', timestamptz '2018-01-01', min(valid_from), min(published_at) FROM ruleset`),
    );
    const { id } = await days.missed({ eventOn: '2018-05-02' });
    const answer = (await desk.panel(id, `?remedy=${remedy}&amount=1000`))[remedy];
    expect(answer).toMatchObject({ verdict: 'ESCALATE' });
    expect(codeOf(await desk.resolve(id, 1))).toBe('obligation-unknown');
  });
});
