import { CaseFileQuery } from '../../src/insights/queries/case-file.query.ts';
import { caseFileLayout } from '../../src/insights/domain/case-file/case-file-layout.ts';
import { printPdf } from '../../src/insights/print/print-pdf.ts';
import type { PersonActor } from '../../src/kernel/index.ts';
import { Mailroom } from '../integration/notifications/a-mailroom.ts';
import type { Desk } from '../integration/remedies/a-desk.ts';
import { addInventedHistory } from '../../src/sample/invented-history.ts';
import { startDesk } from '../integration/remedies/a-desk.ts';
import { startApp } from '../support/app.ts';

/** A regulator asks for everything about one complaint. */
describe('the case file of a complaint', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    const mailroom = new Mailroom(await startApp());
    desk = mailroom.desk;
    const complaint = await desk.complaint(await mailroom.customer('Grace Okafor'), { description: 'My bill doubled although nobody lived here in May. http://example.org/a.png' }); // prettier-ignore
    id = complaint.id;
    await desk.give(id, 'billing-credit', 2000);
    await desk.give(id, 'apology', null);
    await desk.app.clock.advance({ minutes: 40 });
    await desk.app.call('POST', `/api/complaints/${id}/notes`, {
      as: 'frank.frontline',
      body: { body: 'Photo of the meter is on file.' },
    });
    await desk.resolve(id, complaint.version);
    await mailroom.left(id);
  });
  afterAll(() => desk.app.stop());

  const ask = async (as: string, language = 'en') =>
    desk.app.nest.inject({
      method: 'GET',
      url: `/api/complaints/${id}/case-file?language=${language}`,
      headers: { cookie: await desk.app.cookieOf(as) },
    });

  it.each(['en', 'es'])('is one PDF, in %s', async (language) => {
    const { statusCode, headers, rawPayload } = await ask('maria.manager', language);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[A-Z2-9]{7}\.pdf"$/);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(rawPayload.length).toBeGreaterThan(10_000);
  });

  it('holds what was said, decided with reasons, given, written and done, in order', async () => {
    const { body } = await desk.app.call<{ person: { id: string; name: string } }>('GET', '/api/session', {
      as: 'maria.manager',
    });
    const actor = {
      kind: 'person',
      personId: body.person.id,
      name: body.person.name,
      role: 'MANAGER',
      teamId: null,
    } as PersonActor;
    const file = await desk.app.nest.get(CaseFileQuery, { strict: false }).execute(id, 'en', actor);
    expect(file.description).toContain('My bill doubled');
    expect(file.sentence).toBe('We read your meter again.');
    expect(file.remedies.map(({ amount, state }) => [amount, state])).toContainEqual(['$20.00', expect.any(String)]);
    expect(file.decisions).toHaveLength(2);
    for (const { who, verdict, ruleset } of file.decisions) expect([who, verdict, ruleset]).toEqual(['Frank Foster', 'Within own authority', 'Rules, version 1']); // prettier-ignore
    expect(file.timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['Complaint registered', 'Note', 'Resolved']));
    expect(file.timeline.find(({ what }) => what === 'Note')?.text).toBe('Photo of the meter is on file.');
    expect(file.messages.length).toBeGreaterThan(0);
    const times = file.timeline.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('shows an auditor no words of people', async () => {
    const { statusCode } = await ask('audrey.auditor');
    expect(statusCode).toBe(200);
    const { body } = await desk.app.call<{ person: { id: string } }>('GET', '/api/session', { as: 'audrey.auditor' });
    const actor = { kind: 'person', personId: body.person.id, name: 'Audrey', role: 'AUDITOR', teamId: null } as PersonActor;
    const file = await desk.app.nest.get(CaseFileQuery, { strict: false }).execute(id, 'en', actor);
    expect([file.description, file.sentence]).toEqual([null, null]);
    expect(file.timeline.every(({ text }) => text === null)).toBe(true);
    expect(file.messages.every(({ body: words }) => words === null)).toBe(true);
  });

  it('is of nobody who may not see the complaint, and opens no file and no address', async () => {
    expect((await ask('sasha.staff')).statusCode).toBe(403);
    const { body } = await desk.app.call('GET', `/api/complaints/22222222/case-file`, { as: 'maria.manager' });
    expect(body['type']).toBe('/problems/complaint-not-found');
    const layout = { ...caseFileLayout(await fileOf()), content: [{ image: '/etc/hostname' }] };
    await expect(printPdf(layout)).rejects.toThrow();
  });

  const fileOf = async () =>
    desk.app.nest.get(CaseFileQuery, { strict: false }).execute(id, 'en', { kind: 'person', personId: await desk.personId('maria.manager'), name: 'Maria', role: 'MANAGER', teamId: null }); // prettier-ignore
});

/** What an ombudsman looks for first: when it was due, what stopped the clock, how late it was. */
describe('the deadlines and the origin in a case file', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const fileOf = async (id: string, language: 'en' | 'es' = 'en') => {
    const maria = { kind: 'person', personId: await desk.personId('maria.manager'), name: 'Maria', role: 'MANAGER', teamId: null } as const; // prettier-ignore
    return desk.app.nest.get(CaseFileQuery, { strict: false }).execute(id, language, maria);
  };
  const frank = async (id: string, what: string, body: object): Promise<number> => {
    const answer = await desk.app.call('POST', `/api/complaints/${id}/${what}`, { as: 'frank.frontline', body });
    if (answer.status !== 201) throw new Error(`${what}: ${JSON.stringify(answer.body)}`);
    return Number(answer.body['version']);
  };

  it('are each with its start, its due, its pauses with their reasons and how late it was', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const began = desk.app.clock.now();
    await desk.app.clock.advance({ hours: 1 });
    const lab = { party: 'The meter laboratory', reference: 'LAB-1', reviewOn: '2026-03-06', version };
    const paused = desk.app.clock.now();
    const waiting = await frank(id, 'third-party', lab);
    expect((await fileOf(id)).deadlines.find(({ what }) => what === 'Resolution')).toMatchObject({ dueAt: null, left: expect.stringMatching(/^\d+ h( \d+ min)? of working hours$/) }); // prettier-ignore
    await desk.app.clock.advance({ days: 2 });
    await frank(id, 'resumption', { reason: 'The laboratory answered.', version: waiting });
    const resumed = desk.app.clock.now();
    await desk.app.clock.advance({ days: 14 });
    await desk.app.drainJobs();
    const { deadlines, isInvented } = await fileOf(id);
    expect(isInvented).toBe(false);
    const resolution = deadlines.find(({ what }) => what === 'Resolution');
    expect(resolution).toMatchObject({ startedAt: began, left: null, endedAt: null });
    expect(resolution?.missedAt).toEqual(resolution?.dueAt);
    expect(resolution?.late).toMatch(/^\d+ h( \d+ min)? of working hours$/);
    expect(resolution?.pauses).toEqual([{ why: 'Waiting for a third party', from: paused, to: resumed }]);
    const spanish = (await fileOf(id, 'es')).deadlines.find(({ what }) => what === 'Resolución');
    expect(spanish?.late).toMatch(/ de horario laboral$/);
    expect(spanish?.pauses.map(({ why }) => why)).toEqual(['A la espera de un tercero']);
    expect((await printPdf(caseFileLayout(await fileOf(id, 'es')))).length).toBeGreaterThan(10_000);
  });

  it('say of an invented complaint that nobody made it, in the first lines', async () => {
    await addInventedHistory(desk.app.nest, 10, () => undefined);
    const text = `SELECT c.id FROM complaint c WHERE c.source = 'synthetic' LIMIT 1`;
    const [invented] = await desk.app.sql.rows<{ id: string }>({ name: 'test-an-invented', text });
    const file = await fileOf(invented?.id ?? '', 'es');
    expect(file.isInvented).toBe(true);
    expect(JSON.stringify(caseFileLayout(file).content.slice(0, 2))).toContain('nadie presentó esta queja');
  });
});
