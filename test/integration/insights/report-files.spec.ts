import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemActor } from '../../../src/kernel/index.ts';
import { Config, UnitOfWork } from '../../../src/platform/index.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';

type File = { readonly id: string; readonly from: string; readonly to: string; readonly bytes: number; readonly name: string };

type Notices = {
  readonly unread: number;
  readonly items: readonly {
    readonly id: string;
    readonly subject: string;
    readonly because: string;
    readonly complaint: object | null;
    readonly report: { readonly fileId: string; readonly name: string; readonly from: string; readonly to: string } | null;
  }[];
};

const maria = 'maria.manager';

/** A manager wants the regulator's count by category every year, and the month's complaints on the first of the next. */
describe('reports that come round by themselves', () => {
  let desk: Desk;
  let monthly: string;
  beforeAll(async () => {
    desk = await startDesk();
    for (let i = 0; i < 3; i += 1) await desk.complaint(await desk.customer());
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const schedule = (body: object, as = maria) =>
    desk.app.call<{ id: string }>('POST', '/api/insights/report-schedules', { as, body });
  const files = async (): Promise<File[]> =>
    (await desk.app.call<{ files: File[] }>('GET', '/api/insights/report-files', { as: 'frank.frontline' })).body.files;
  const look = async (): Promise<void> => {
    const work = desk.app.nest.get(UnitOfWork, { strict: false });
    await work.run(systemActor('test'), (tx) => {
      tx.send({ queue: 'insights.write-reports', data: {} });
      return Promise.resolve();
    });
    await desk.app.drainJobs();
  };
  const notices = async (as: string): Promise<Notices> => (await desk.app.call<Notices>('GET', '/api/notices', { as })).body;
  const folder = (): string => join(desk.app.nest.get(Config, { strict: false }).dataFolder, 'reports');

  it('are made at once, of the last period that is over', async () => {
    const answer = await schedule({ name: 'Complaints of the month', figure: 'received', by: ['category'], every: 'month' });
    expect(answer.status).toBe(201);
    monthly = answer.body.id;
    await schedule({ name: 'For the regulator', figure: 'received', by: ['category'], every: 'year' });
    await desk.app.drainJobs();
    expect((await files()).map(({ name, from, to }) => [name, from, to]).toSorted()).toEqual([
      ['Complaints of the month', '2026-02-01', '2026-02-28'],
      ['For the regulator', '2025-01-01', '2025-12-31'],
    ]);
  });

  it('are told to whoever ordered them, once for each file, and to nobody else', async () => {
    const told = await notices(maria);
    expect(told.items.map(({ subject, because, complaint }) => [subject, because, complaint])).toEqual([
      ['REPORT', 'ORDERED', null],
      ['REPORT', 'ORDERED', null],
    ]);
    expect(told.items.map(({ report }) => report)).toEqual(
      expect.arrayContaining((await files()).map(({ id, name, from, to }) => ({ fileId: id, name, from, to }))),
    );
    expect(told.unread).toBe(2);
    expect((await notices('frank.frontline')).items).toEqual([]);
    const ids = told.items.map(({ id }) => id);
    await desk.app.call('POST', '/api/notices/marks', { as: maria, body: { ids, isRead: true } });
    expect(await notices(maria)).toMatchObject({ items: [], unread: 0 });
  });

  it('are made of each period once, by however many workers', async () => {
    await desk.app.clock.advance({ days: 31 });
    await Promise.all([look(), look(), look()]);
    await look();
    const made = (await files()).filter(({ from }) => from === '2026-03-01');
    expect(made).toHaveLength(1);
    expect((await notices(maria)).items.filter(({ report }) => report?.from === '2026-03-01')).toHaveLength(1);
    expect(readdirSync(folder()).filter((name) => name.endsWith('-2026-03-01.csv'))).toHaveLength(1);
  });

  it('are downloaded by whoever may read figures: a table that says what it is', async () => {
    const [file] = (await files()).filter(({ name, from }) => name === 'Complaints of the month' && from === '2026-03-01');
    const { status, body: text } = await desk.app.call<string>('GET', `/api/insights/report-files/${file?.id ?? ''}`, { as: 'frank.frontline' }); // prettier-ignore
    expect(status).toBe(200);
    expect(text).toContain('2026-03-01 – 2026-03-31');
    expect(text).toMatch(/,high-bill,Received,received,measured,3,/);
    expect(Buffer.byteLength(text)).toBe(file?.bytes);
  });

  it('are about some complaints only where that is asked for, in the language that was asked for', async () => {
    const only = { category: 'no-water', team: 'none' };
    const wanted = { name: 'Sin agua', figure: 'received', by: [], every: 'month', only, language: 'es' };
    expect((await schedule(wanted)).body).toMatchObject({ only: { category: 'no-water', teamId: '' }, language: 'es' });
    await desk.app.drainJobs();
    const [file] = (await files()).filter(({ name }) => name === 'Sin agua');
    const { body: text } = await desk.app.call<string>('GET', `/api/insights/report-files/${file?.id ?? ''}`, { as: maria });
    expect(text).toContain('Solo,Categoría,Sin agua,no-water');
    expect((await schedule({ ...wanted, only: { category: 'No Water!' } })).status).toBe(400);
  });

  it('are asked for by managers alone, and only of figures there are', async () => {
    expect((await schedule({ name: 'X', figure: 'received', by: [], every: 'week' }, 'susan.supervisor')).status).toBe(403);
    expect((await schedule({ name: 'X', figure: 'no-such', by: [], every: 'week' })).status).toBe(404);
    expect((await schedule({ name: 'X', figure: 'credits', by: ['category'], every: 'week' })).status).toBe(422);
  });

  it('stop when they are ended, and each file goes when it was kept long enough', async () => {
    expect((await desk.app.call('POST', `/api/insights/report-schedules/${monthly}/ending`, { as: maria })).status).toBe(201);
    expect((await desk.app.call('POST', `/api/insights/report-schedules/${monthly}/ending`, { as: maria })).status).toBe(404);
    await desk.app.clock.advance({ days: 40 });
    await look();
    expect((await files()).filter(({ name, from }) => name === 'Complaints of the month' && from === '2026-04-01')).toEqual([]);
    const [file] = (await files()).filter(({ name, from }) => name === 'Complaints of the month' && from === '2026-03-01');
    await desk.app.clock.advance({ days: 731 });
    await look();
    expect((await files()).map(({ id }) => id)).not.toContain(file?.id);
    expect(existsSync(join(folder(), `${monthly}-2026-03-01.csv`))).toBe(false);
    expect((await desk.app.call('GET', `/api/insights/report-files/${file?.id ?? ''}`, { as: maria })).status).toBe(404);
  });
});
