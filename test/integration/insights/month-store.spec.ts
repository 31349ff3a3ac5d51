import fc from 'fast-check';
import { Facts } from '../../../src/insights/db/facts.repository.ts';
import { bitsOf, epochOf2000, gone, standingMask, standings } from '../../../src/insights/domain/facts/columns.ts';
import type { ComplaintFact } from '../../../src/insights/domain/facts/complaint-fact.ts';
import type { LocalMonth } from '../../../src/insights/domain/facts/local-months.ts';
import { noTime } from '../../../src/insights/domain/facts/time-spent.ts';
import { MonthStore, type StoredMonth } from '../../../src/insights/queries/month-store.ts';
import { systemActor, type ComplaintId, type TeamId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';

/** Of complaint `who` something becomes another. */
type Change = {
  readonly who: number;
  readonly receivedDay: number;
  readonly standing: ComplaintFact['standing'];
  readonly took: number;
  readonly category: string;
  readonly teamId: TeamId | null;
  readonly ourSeconds: number | null;
};

const categories = ['high-bill', 'leak', 'meter'];
const teams = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'] as TeamId[];
const change = fc.record<Change>({
  who: fc.integer({ min: 0, max: 29 }),
  receivedDay: fc.integer({ min: 0, max: 89 }),
  standing: fc.constantFrom('open', 'solved', 'ended', 'void'),
  took: fc.integer({ min: 1, max: 3_000_000 }),
  category: fc.constantFrom(...categories),
  teamId: fc.constantFrom(null, ...teams),
  ourSeconds: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 900_000 })),
});
/** More of them than a month has segments, so that some are read as a whole again. */
const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 });

const months: readonly LocalMonth[] = ['2026-01', '2026-02', '2026-03'].map((month, i) => ({
  month,
  from: new Date(Date.UTC(2026, i, 1, 5)),
  to: new Date(Date.UTC(2026, i + 1, 1, 5)),
}));
const names = { category: categories, team: teams };

/** What figures are worked out of never tells another story than the table does, whatever happens to complaints between two questions. */
describe('months of facts in memory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  it('hold what the facts say after any changes, also of complaints that went to another month', async () => {
    const put = app.nest.get(Facts, { strict: false });
    const work = app.nest.get(UnitOfWork, { strict: false });
    const known = new Map<number, Change>();
    const moved = new Set<number>();
    let seq = 0;
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        const store = new MonthStore(app.sql);
        await store.of(months, names);
        for (const changes of all) {
          const newest = [...new Map(changes.map((each) => [each.who, each] as const)).values()];
          for (const each of newest) {
            if ((known.get(each.who)?.receivedDay ?? each.receivedDay) !== each.receivedDay) moved.add(each.who);
            known.set(each.who, each);
          }
          await work.run(systemActor('test'), async (tx) => {
            await put.put(tx, newest.map((each) => factOf(each, moved.has(each.who), (seq += 1))), () => ({ houseVersion: 1, teams: null })); // prettier-ignore
            await store.of(months, names);
          });
          expect(held(await store.of(months, names), store)).toEqual(await told(app));
        }
      }),
      { numRuns: 10 },
    );
  });
});

const factOf = (
  { who, receivedDay, standing, took, category, teamId, ourSeconds }: Change,
  receivedMoved: boolean,
  seq: number,
): ComplaintFact => {
  const receivedAt = new Date(Date.UTC(2026, 0, 1 + receivedDay, who % 24));
  const resolvedAt = standing === 'open' || standing === 'void' ? null : new Date(receivedAt.getTime() + took * 1_000);
  return {
    ...{
      complaintId: idOf(who),
      seq,
      receivedAt,
      receivedMoved,
      watchedUntil: null,
      standing,
      resolvedAt,
      category,
      teamId,
      ourSeconds,
    },
    ...{ state: 'OPEN', waitsWith: 'frontline', countedUntil: resolvedAt ?? receivedAt, ownerId: null, accountId: null },
    ...{ channel: 'phone', severity: 3, origin: 'CUSTOMER', outcome: null, cause: null, hearerId: null, resolvedBy: null },
    ...{ reopenCount: 0, mergedInto: null, cameBackAt: null, isInvented: false, inboundContacts: 1, reassignments: 0 },
    escalations: { AUTHORITY: who % 2, SKILL: 0, TIME: 0, CUSTOMER: 0, MANDATORY: 0, ADVICE: 0 },
    ...{ spent: noTime, sameDay: null, nextDay: null, frontline: null, remedies: [], teamIds: [] },
    survey: { askedAt: null, answeredAt: null, handled: null, solved: null, told: null },
  };
};

const idOf = (who: number): ComplaintId => `00000000-0000-7000-8000-${String(who).padStart(12, '0')}` as ComplaintId;

type Line = readonly [
  month: string,
  number: number,
  received: number,
  standing: string,
  resolved: number,
  category: string,
  team: string,
  ours: number,
];

const held = (stored: readonly StoredMonth[], { dictionary }: MonthStore): readonly Line[] =>
  stored
    .flatMap(({ month, segments }) =>
      segments.flatMap(({ columns }) => {
        const at = (column: Int32Array, row: number): number => column[row] ?? NaN;
        const named = (dimension: 'category' | 'team', row: number): string => {
          const { shift, mask } = bitsOf(dimension);
          return dictionary[dimension][(at(columns.codes, row) >> shift) & mask] ?? '?';
        };
        return Array.from(columns.number, (number, row): Line | null =>
          (at(columns.marks, row) & gone) !== 0
            ? null
            : [
                ...([month.month, number, at(columns.received, row)] as const),
                Object.entries(standings).find(([, code]) => code === (at(columns.marks, row) & standingMask))?.[0] ?? '?',
                ...([at(columns.resolved, row), named('category', row), named('team', row), at(columns.ours, row)] as const),
              ],
        ).filter((line) => line !== null);
      }),
    )
    .sort((a, b) => a[1] - b[1]);

const told = async ({ sql }: TestApp): Promise<readonly Line[]> => {
  type Row = {
    number: number;
    receivedAt: Date;
    standing: string;
    resolvedAt: Date | null;
    category: string;
    teamId: string | null;
    ours: number | null;
  };
  const rows = await sql.rows<Row>({
    name: 'test-facts-as-told',
    text: `SELECT f.number, f.received_at AS "receivedAt", f.standing, f.resolved_at AS "resolvedAt", f.category, f.team_id AS "teamId", f.our_seconds AS ours
           FROM complaint_fact f ORDER BY f.number`,
  });
  return rows.flatMap(({ number, receivedAt, standing, resolvedAt, category, teamId, ours }) => {
    const month = months.find(({ from, to }) => from <= receivedAt && receivedAt < to)?.month;
    const took = resolvedAt === null ? 0 : (resolvedAt.getTime() - receivedAt.getTime()) / 1_000;
    const received = receivedAt.getTime() / 1_000 - epochOf2000;
    return month === undefined ? [] : [[month, number, received, standing, took, category, teamId ?? '', ours ?? -1] as const];
  });
};
