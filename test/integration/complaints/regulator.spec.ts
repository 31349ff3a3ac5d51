import { codeOf, lena, startDesk, type ComplaintDesk, type Registered } from './complaint-desk.ts';

describe('a regulator’s look at a complaint that ended', () => {
  let desk: ComplaintDesk;
  let monday = new Date('2026-03-02T15:00:00Z');
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  // Every test has a month of its own: one desk for all, and time that only goes forward.
  beforeEach(() => desk.app.clock.moveTo(monday));
  afterEach(() => {
    monday = new Date(monday.getTime() + 28 * 24 * 3_600_000);
  });

  const after = (days: number, seconds = 0): Date => new Date(monday.getTime() + days * 24 * 3_600_000 + seconds * 1000);
  const resolved = async (): Promise<Registered> => {
    const { id, version } = await desk.kept();
    return desk.resolve(id, version);
  };

  it('is opened again by a regulator’s letter with its own clock, closed or not', async () => {
    const { id } = await resolved();
    await desk.does(id, 'acceptance');
    const letter = {
      body: 'Public Service Commission',
      reference: 'PSC-9',
      letterAt: after(0, -3600).toISOString(),
      dueOn: after(21).toISOString().slice(0, 10),
    };
    expect(await desk.does(id, 'regulator', letter, { as: lena })).toMatchObject({
      state: 'OPEN',
      outcome: null,
      closedAt: null,
    });
    const [regulatory] = (await desk.deadlines(id)).filter(({ kind }) => kind === 'REGULATORY');
    expect(regulatory).toMatchObject({ state: 'RUNNING', key: 'PSC-9', startedAt: letter.letterAt });
    expect(String(regulatory?.['dueAt'])).toMatch(/T0[45]:00:00.000Z$/);
    expect(codeOf(await desk.act(id, 'regulator', letter))).toBe('regulator-already-open');
    expect(codeOf(await desk.act(id, 'regulator', { ...letter, reference: 'PSC-10', letterAt: after(1).toISOString() }))).toBe(
      'in-the-future',
    );
    expect(codeOf(await desk.act(id, 'regulator', { ...letter, reference: 'PSC-10', dueOn: '2025-01-01' }))).toBe('too-early');
    expect(codeOf(await desk.act(id, 'regulator', { ...letter, reference: 'PSC-10', dueOn: '2199-12-31' }))).toBe(
      'too-far-ahead',
    );
  });
});
