import type { Options } from '../harness/options.ts';
import type { Progress } from '../harness/progress.ts';
import type { Report } from '../harness/report.ts';
import { median, quantile, rounded } from '../harness/statistics.ts';
import { figure, table } from '../harness/table.ts';
import { fill, type Utility } from '../queue/fill.ts';
import { fullPage, Pages, type Page } from '../queue/pages.ts';
import type { Scratch } from '../scratch/scratch.ts';

const utilities: readonly Utility[] = [
  { database: 'queue_10k', complaints: 10_000, teams: 5 },
  { database: 'queue_100k', complaints: 100_000, teams: 40 },
  { database: 'queue_1m', complaints: 1_000_000, teams: 40 },
];

type Size = Utility & { readonly ids: readonly string[]; readonly pages: Pages; readonly asked: Page[] };

/** The first page of a team's queue in a small, a middling and a large utility; one asks after the other, team by random team. */
export async function benchQueue(scratch: Scratch, { pages }: Options, progress: Progress): Promise<Report> {
  const sizes: Size[] = [];
  for (const utility of utilities) {
    progress.step(`queue: writing ${utility.complaints.toLocaleString('en')} synthetic complaints`, utility.complaints / 20_000);
    const ids = await fill(scratch, utility);
    sizes.push({ ...utility, ids, pages: await Pages.open(scratch, utility.database), asked: [] });
  }
  progress.step(`queue: first page of ${pages} random teams at each size`, 5);
  for (const { ids, pages: asker } of sizes) for (const id of ids) await asker.first(id);
  for (let asked = 0; asked < pages; asked += 1) {
    for (const size of asked % 2 ? sizes : sizes.toReversed()) size.asked.push(await size.pages.first(randomTeam(size)));
  }
  for (const { pages: asker } of sizes) await asker.close();
  return reportOf(sizes);
}

const randomTeam = ({ ids }: Size): string => ids[Math.floor(Math.random() * ids.length)] ?? '';

const head = ['', 'teams', 'p50 ms', 'p95 ms', 'p50 ms seen by the asker', 'blocks a page', 'full pages'];

function rowOf({ complaints, teams, asked }: Size): string[] {
  const each = (pick: (page: Page) => number): number[] => asked.map(pick);
  const times = each(({ databaseMs }) => databaseMs);
  const full = asked.filter(({ rows }) => rows === fullPage).length / asked.length;
  const name = `${complaints.toLocaleString('en')} complaints`;
  const [seen, blocks] = [median(each(({ ms }) => ms)), median(each((page) => page.blocks))];
  return [
    name,
    String(teams),
    figure(median(times)),
    figure(quantile(times, 0.95)),
    figure(seen),
    figure(blocks),
    `${figure(full * 100)} %`,
  ];
}

function reportOf(sizes: readonly Size[]): Report {
  const [, middling, large] = sizes;
  const [some, many] = [middling, large].map((size) => (size?.asked ?? []).map(({ databaseMs }) => databaseMs));
  const growth = median(many ?? []) / median(some ?? []);
  return {
    text: [
      'Queue: the product’s own statement for the first page of a team, warm, by PostgreSQL’s clock',
      table([head, ...sizes.map(rowOf)]),
      `  From 100,000 to 1,000,000 complaints: × ${figure(growth)}.`,
    ].join('\n'),
    figures: { queueGrowth: rounded(growth), queueP95Ms: rounded(quantile(many ?? [], 0.95)) },
    sizes: {
      queueComplaints: utilities.map(({ complaints }) => complaints),
      queueTeams: utilities.map(({ teams }) => teams),
      queuePages: large?.asked.length,
    },
  };
}
