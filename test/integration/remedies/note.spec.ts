import { codeOf, note, startDesk, type Body, type Desk } from './a-desk.ts';

describe('a remedy that the rules want a note with', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const notes = (id: string): Promise<Body[]> =>
    desk.app.sql.rows({
      name: 'test-notes',
      text: `SELECT n.body, p.username AS author, e.payload ->> 'decisionId' AS "decisionId", e.payload ->> 'remedyId' AS "remedyId"
             FROM note n JOIN person p ON p.id = n.author_id
             JOIN complaint_event e ON e.complaint_id = n.complaint_id AND e.type = 'note.added' AND e.payload ->> 'noteId' = n.id::text
             WHERE n.complaint_id = $1`,
      values: [id],
    });
  const outbound = async (id: string): Promise<unknown> =>
    (
      await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/timeline`, { as: 'frank.frontline' })
    ).body.items.filter(({ type }) => type === 'message.requested');

  it('stays one that can be given now, and is refused until the note is there', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.panel(id, '?remedy=billing-credit&amount=3000'))['billing-credit']).toMatchObject({
      verdict: 'PERMIT',
      duties: [{ kind: 'note', met: false }],
    });
    const refused = await desk.give(id, 'billing-credit', 3000);
    expect([refused.status, codeOf(refused), refused.body['field']]).toEqual([422, 'note-missing', 'note']);
    expect(codeOf(await desk.give(id, 'billing-credit', 3000, { note: 'ok.' }))).toBe('note-missing');
    expect(codeOf(await desk.give(id, 'billing-credit', 3000, { note: '   ' }))).toBe('malformed-request');
    expect(await notes(id)).toEqual([]);
    const given = await desk.give(id, 'billing-credit', 3000, { note });
    expect(given.status).toBe(201);
    const { remedy, decision } = given.body as { remedy: Body; decision: Body };
    expect(await notes(id)).toEqual([
      { body: note, author: 'frank.frontline', decisionId: decision['id'], remedyId: remedy['id'] },
    ]);
    expect(decision).toMatchObject({ verdict: 'PERMIT', duties: [{ kind: 'note', met: true }] });
    expect(await outbound(id)).toEqual([]);
  });

  it('is not let off by an earlier note about something else', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const body = { body: 'She calls back after six.' };
    expect((await desk.app.call('POST', `/api/complaints/${id}/notes`, { as: 'frank.frontline', body })).status).toBe(201);
    expect(codeOf(await desk.give(id, 'billing-credit', 3000))).toBe('note-missing');
  });

  it('needs none below what the rule names', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.give(id, 'billing-credit', 2500)).status).toBe(201);
    expect(codeOf(await desk.give(id, 'billing-credit', 1))).toBe('note-missing');
  });

  it('stops a resolution that would give it, and goes along with one', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const credit = {
      kind: 'billing-credit',
      amount: { minor: 3000, currency: 'USD' },
      seen: { verdict: 'PERMIT', rulesetVersion: 1 },
    };
    const refused = await desk.resolve(id, version, { remedies: [credit] });
    expect([refused.status, codeOf(refused), refused.body['remedy']]).toEqual([422, 'note-missing', 'billing-credit']);
    expect((await desk.resolve(id, version, { remedies: [{ ...credit, note }] })).status).toBe(201);
    expect((await notes(id)).map(({ body }) => body)).toEqual([note]);
  });

  it('takes the words of the question or of the answer where somebody else decides', async () => {
    const ask = async (why: string): Promise<string> => {
      const { id, version } = await desk.complaint(await desk.customer());
      const body = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' }, note: why, version };
      return String(
        (await desk.app.call('POST', `/api/complaints/${id}/escalations`, { as: 'frank.frontline', body })).body['id'],
      );
    };
    const grant = (id: string, reason: string) =>
      desk.app.call<Body>('POST', `/api/escalations/${id}/ruling`, { as: 'susan.supervisor', body: { answer: 'GRANT', reason } });
    expect((await grant(await ask('Our reading was wrong.'), 'Yes.')).status).toBe(201);
    const bare = await ask('Please.');
    const refused = await grant(bare, 'Yes.');
    expect([refused.status, codeOf(refused), refused.body['field']]).toEqual([422, 'note-missing', 'reason']);
    expect((await grant(bare, 'Seen the three readings.')).status).toBe(201);
  });
});
