import { TextSeals } from '../../../src/platform/index.ts';
import { checkTexts } from '../../../src/verify/check-texts.ts';
import {
  audrey,
  codeOf,
  frank,
  lena,
  must,
  startDesk,
  susan,
  type Body,
  type ComplaintDesk,
  type Registered,
} from './complaint-desk.ts';

const fiona = 'fiona.field';

type Visit = Body & { readonly id: string };

describe('a visit by our own people', () => {
  let desk: ComplaintDesk;
  let orders = 0;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const arranged = async (more: Body = {}): Promise<{ complaint: Registered; visit: Visit; appointmentAt: string }> => {
    const { id, version } = await desk.kept(more);
    const appointmentAt = desk.inHours(3);
    orders += 1;
    const complaint = await desk.does(id, 'field-visit', { workOrder: `WO-${orders}`, appointmentAt, version });
    return { complaint, visit: await visitOf(id), appointmentAt };
  };
  const visitsOf = async (id: string, as = frank): Promise<Visit[]> => (await desk.page(id, as))['visits'] as Visit[];
  const visitOf = async (id: string): Promise<Visit> => {
    const [visit] = (await visitsOf(id)).slice(-1);
    if (!visit) throw new Error('no visit was arranged');
    return visit;
  };
  const listed = async (as = fiona): Promise<Body[]> =>
    must(await desk.app.call<{ items: Body[] }>('GET', '/api/visits', { as }), 200).items;
  const found = { result: 'FIXED', found: 'The valve under the sink leaked.' };

  it('is on the crews’ list, whoever’s complaint it is, until they told of it', async () => {
    const { complaint, visit, appointmentAt } = await arranged();
    expect(visit).toMatchObject({ state: 'ARRANGED', appointmentAt, can: ['set-out', 'report'] });
    const mine = async () => (await listed()).filter(({ id }) => id === visit.id);
    expect(await mine()).toMatchObject([{ reference: complaint.reference, appointmentAt, setOutAt: null }]);
    await desk.does(complaint.id, `visits/${visit.id}/departure`, {}, { as: fiona });
    expect(await mine()).toMatchObject([{ setOutAt: desk.app.clock.now().toISOString() }]);
    await desk.does(complaint.id, `visits/${visit.id}/report`, found, { as: fiona });
    expect(await mine()).toEqual([]);
    expect((await desk.app.call('GET', '/api/visits', { as: lena })).status).toBe(403);
  });

  it('told of brings the complaint back to its owner, keeps the appointment and is our word to the customer', async () => {
    const { complaint, visit } = await arranged();
    await desk.app.clock.advance({ hours: 2 });
    await desk.does(complaint.id, `visits/${visit.id}/departure`, {}, { as: fiona });
    await desk.app.clock.advance({ hours: 2 });
    const visitedAt = desk.inHours(-1.5);
    const report = { ...found, did: 'Replaced it.', next: 'Nothing more.', visitedAt };
    const told = await desk.does(complaint.id, `visits/${visit.id}/report`, report, { as: fiona });
    expect(told).toMatchObject({ state: 'REPORTED', ...report, can: [] });
    const page = await desk.page(complaint.id);
    expect(page).toMatchObject({ state: 'OPEN', waitingUntil: null, promises: [{ keptAt: visitedAt }] });
    const clocks = new Map((await desk.deadlines(complaint.id)).map((clock) => [clock['kind'], clock]));
    expect(clocks.get('PROMISE')).toMatchObject({ state: 'MET', stoppedAt: visitedAt });
    expect(clocks.get('FIRST_RESPONSE')).toMatchObject({ state: 'MET' });
    const said = (await desk.timeline(complaint.id)).slice(-4);
    expect(said).toMatchObject([
      { type: 'visit.set-out', actorName: 'Fiona Fields' },
      { type: 'promise.kept', at: visitedAt },
      { type: 'visit.reported', text: 'The valve under the sink leaked.\nReplaced it.\nNothing more.' },
      { type: 'complaint.resumed', payload: { by: 'visit' } },
    ]);
  });

  it('that proves something is evidence on the complaint', async () => {
    const { complaint, visit } = await arranged();
    const evidence = { kind: 'meter-photo', reference: 'Photo 8812 with the work order' };
    await desk.does(complaint.id, `visits/${visit.id}/report`, { ...found, evidence }, { as: fiona });
    expect(await desk.timeline(complaint.id)).toContainEqual(
      expect.objectContaining({ type: 'evidence.added', payload: expect.objectContaining({ kind: 'meter-photo' }) as unknown }),
    );
    const stored = await desk.app.sql.rows({
      name: 'test-evidence',
      text: `SELECT kind, reference FROM evidence WHERE complaint_id = $1`,
      values: [complaint.id],
    });
    expect(stored).toEqual([evidence]);
  });

  it('goes on when the customer calls meanwhile, and is told of without moving the complaint', async () => {
    const { complaint, visit } = await arranged();
    await desk.does(complaint.id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'Please ring twice.' });
    expect(await desk.page(complaint.id)).toMatchObject({ state: 'OPEN' });
    expect(await visitOf(complaint.id)).toMatchObject({ state: 'ARRANGED' });
    await desk.does(complaint.id, `visits/${visit.id}/report`, found, { as: fiona });
    expect((await desk.told(complaint.id)).filter((type) => type === 'complaint.resumed')).toHaveLength(1);
  });

  it('is called off when another takes its place, and when the owner goes on without it', async () => {
    const { complaint, visit } = await arranged();
    const open = await desk.does(complaint.id, 'resumption', { reason: 'She mended it herself', version: complaint.version });
    expect(await visitOf(complaint.id)).toMatchObject({ id: visit.id, state: 'CALLED_OFF', can: [] });
    expect(codeOf(await desk.act(complaint.id, `visits/${visit.id}/report`, found, { as: fiona }))).toBe('visit-over');
    await desk.does(complaint.id, 'field-visit', { workOrder: 'WO-A', appointmentAt: desk.inHours(3), version: open.version });
    await desk.does(complaint.id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'Not today.' });
    const { version } = (await desk.page(complaint.id)) as Registered;
    await desk.does(complaint.id, 'field-visit', { workOrder: 'WO-B', appointmentAt: desk.inHours(30), version });
    expect((await visitsOf(complaint.id)).map(({ workOrder, state }) => [workOrder, state])).toEqual([
      [visit['workOrder'], 'CALLED_OFF'],
      ['WO-A', 'CALLED_OFF'],
      ['WO-B', 'ARRANGED'],
    ]);
  });

  it('called off is a promise neither kept nor broken, and owed no more', async () => {
    const { complaint } = await arranged();
    await desk.does(complaint.id, 'resumption', { reason: 'She mended it herself', version: complaint.version });
    const promises = async () => (await desk.deadlines(complaint.id)).filter(({ kind }) => kind === 'PROMISE');
    expect(await promises()).toMatchObject([{ state: 'CANCELLED', breachedAt: null }]);
    await desk.app.clock.advance({ hours: 5 });
    await desk.app.drainJobs();
    expect(await promises()).toMatchObject([{ state: 'CANCELLED', breachedAt: null }]);
    expect(await desk.page(complaint.id)).toMatchObject({ promises: [] });
  });

  it('is called off with the complaint that ends without it', async () => {
    const withdrawn = await arranged();
    await desk.does(withdrawn.complaint.id, 'withdrawal', { reason: 'Never mind.', channel: 'phone' });
    const entered = await arranged();
    await desk.does(entered.complaint.id, 'void', { reason: 'A test' }, { as: susan });
    const solved = await arranged();
    await desk.resolve(solved.complaint.id, solved.complaint.version);
    await desk.does(solved.complaint.id, 'acceptance', {});
    for (const { complaint, visit } of [withdrawn, entered, solved]) {
      expect(await visitOf(complaint.id)).toMatchObject({ id: visit.id, state: 'CALLED_OFF', can: [] });
      expect((await desk.told(complaint.id)).filter((type) => type === 'visit.called-off')).toHaveLength(1);
    }
  });

  it('is nobody else’s to tell of', async () => {
    const { complaint, visit } = await arranged();
    const other = await arranged();
    expect(codeOf(await desk.act(complaint.id, `visits/${visit.id}/report`, found, { as: lena }))).toBe('visit-not-yours');
    expect(codeOf(await desk.act(complaint.id, `visits/${visit.id}/departure`, {}, { as: lena }))).toBe('visit-not-yours');
    expect(codeOf(await desk.act(complaint.id, `visits/${other.visit.id}/report`, found, { as: fiona }))).toBe('visit-not-found');
    await desk.does(complaint.id, `visits/${visit.id}/report`, found);
  });

  it('is refused what cannot be meant, and changes nothing then', async () => {
    const { complaint, visit } = await arranged();
    const wrong = [{}, { found: 'x' }, { ...found, result: 'WELL' }, { ...found, found: '  ' }, { ...found, evidence: {} }];
    for (const body of wrong)
      expect((await desk.act(complaint.id, `visits/${visit.id}/report`, body, { as: fiona })).status).toBe(400);
    const late = { ...found, visitedAt: desk.inHours(1) };
    expect(codeOf(await desk.act(complaint.id, `visits/${visit.id}/report`, late, { as: fiona }))).toBe('in-the-future');
    expect(await visitOf(complaint.id)).toMatchObject({ state: 'ARRANGED' });
  });

  it('shows an auditor that it took place and nothing that a person wrote', async () => {
    const { complaint, visit } = await arranged();
    await desk.does(complaint.id, `visits/${visit.id}/report`, { ...found, did: 'CANARY' }, { as: fiona });
    expect(await visitsOf(complaint.id, audrey)).toMatchObject([
      { workOrder: '•••', result: 'FIXED', found: '•••', did: '•••', next: null, can: [] },
    ]);
    const rows = await desk.app.sql.rows({
      name: 'test-visit-canary',
      text: `SELECT seq FROM complaint_event WHERE payload::text LIKE '%CANARY%'`,
    });
    expect(rows).toEqual([]);
  });

  it('reads as it was written, or the proof of the data says so', async () => {
    const { complaint, visit } = await arranged();
    await desk.does(complaint.id, `visits/${visit.id}/report`, { ...found, next: 'Nothing more.' }, { as: fiona });
    const seals = desk.app.nest.get(TextSeals, { strict: false });
    expect(await checkTexts(seals, desk.app.sql)).toMatchObject({ broken: 0 });
    const reword = (text: string): Promise<unknown> =>
      desk.app.sql.rows({
        name: 'test-reword',
        text: 'UPDATE field_visit SET found = $2 WHERE id = $1',
        values: [visit.id, text],
      });
    await reword('Nothing at all.');
    expect((await checkTexts(seals, desk.app.sql)).examples).toContain(`${complaint.id}: ${visit.id}`);
    await reword(found.found);
  });

  it('is made for the complaint that goes on, when the one it was arranged for was the same matter', async () => {
    const party = await desk.party();
    const { id: kept } = await desk.kept(party);
    const { complaint, visit } = await arranged(party);
    await desk.does(complaint.id, 'merging', { into: kept, version: complaint.version });
    expect(await visitsOf(complaint.id)).toEqual([]);
    expect(await visitOf(kept)).toMatchObject({ id: visit.id, state: 'ARRANGED', can: ['set-out', 'report'] });
    await desk.does(kept, `visits/${visit.id}/report`, found, { as: fiona });
    expect(await desk.page(kept)).toMatchObject({ state: 'OPEN', promises: [{ keptAt: desk.app.clock.now().toISOString() }] });
  });

  it('is made for the complaint that goes on, also when the appointment counted as kept before anybody told of it', async () => {
    const party = await desk.party();
    const { id: kept } = await desk.kept(party);
    const { complaint, visit } = await arranged(party);
    const [promise] = (await desk.page(complaint.id))['promises'] as Visit[];
    await desk.does(complaint.id, `promises/${promise?.id ?? ''}/keeping`, {});
    await desk.does(complaint.id, 'merging', { into: kept, version: complaint.version });
    expect(await visitOf(kept)).toMatchObject({ id: visit.id, state: 'ARRANGED', can: ['set-out', 'report'] });
    expect((await desk.deadlines(kept)).filter(({ kind }) => kind === 'PROMISE')).toEqual([]);
    await desk.does(kept, `visits/${visit.id}/report`, found, { as: fiona });
  });

  it('told of leaves the complaint waiting for another crew that is still expected', async () => {
    const party = await desk.party();
    const kept = await arranged(party);
    const { complaint, visit } = await arranged(party);
    await desk.does(complaint.id, 'merging', { into: kept.complaint.id, version: complaint.version });
    await desk.does(kept.complaint.id, `visits/${visit.id}/report`, found, { as: fiona });
    expect(await desk.page(kept.complaint.id)).toMatchObject({ state: 'AWAITING_FIELD' });
    await desk.does(kept.complaint.id, `visits/${kept.visit.id}/report`, found, { as: fiona });
    expect(await desk.page(kept.complaint.id)).toMatchObject({ state: 'OPEN' });
  });

  it('told of after the complaint was resolved brings no evidence to it', async () => {
    const { complaint, visit } = await arranged();
    await desk.resolve(complaint.id, complaint.version);
    const evidence = { kind: 'meter-photo', reference: 'Photo 9001' };
    const refused = await desk.act(complaint.id, `visits/${visit.id}/report`, { ...found, evidence }, { as: fiona });
    expect(codeOf(refused)).toBe('complaint-not-open');
    await desk.does(complaint.id, `visits/${visit.id}/report`, found, { as: fiona });
  });

  it('is found by what was found there', async () => {
    const { complaint, visit } = await arranged();
    await desk.does(complaint.id, `visits/${visit.id}/report`, { ...found, found: 'A corroded stopcock' }, { as: fiona });
    await desk.app.drainJobs();
    const { items } = must(
      await desk.app.call<{ items: { id: string }[] }>('GET', '/api/search?text=stopcock', { as: frank }),
      200,
    );
    expect(items.map(({ id }) => id)).toEqual([complaint.id]);
  });
});
