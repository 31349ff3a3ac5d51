import { load } from '../../harness/product.ts';
import type { Progress } from '../../harness/progress.ts';
import { median, quantile } from '../../harness/statistics.ts';
import { figure } from '../../harness/table.ts';
import { blank, makeBlank } from '../../scratch/blank.ts';
import { populate } from '../../scratch/population.ts';
import { openScratch, type Scratch } from '../../scratch/scratch.ts';
import type { AuthorityOptions, AuthorityReport } from '../options.ts';
import { fillDesk, type Desk } from './fill-desk.ts';

type Asked = { readonly wallMs: number; readonly bytes: number };

const database = 'panel';

/** `GET` of a complaint's panel over HTTP by its owner, one after the other, each of another complaint. */
export async function benchPanel({ quick }: AuthorityOptions, progress: Progress): Promise<AuthorityReport> {
  const desk: Desk = quick
    ? { households: 5_000, complaints: 50_000, decisions: 10_000 }
    : { households: 50_000, complaints: 1_000_000, decisions: 200_000 };
  const asks = quick ? 200 : 1_000;
  const scratch = await openScratch();
  try {
    progress.step('panel: the product makes its database and people', 20);
    await makeBlank(scratch);
    await scratch.copy(blank, database);
    const { asked, cpuMs } = await askAll(scratch, desk, asks, progress);
    return reported(desk, asked, cpuMs);
  } finally {
    await scratch.remove();
  }
}

async function askAll(
  scratch: Scratch,
  desk: Desk,
  asks: number,
  progress: Progress,
): Promise<{ readonly asked: readonly Asked[]; readonly cpuMs: number }> {
  const { createApp } = await load<typeof import('../../../src/create-app.ts')>('create-app.js');
  const { readConfig, Workers } = await load<typeof import('../../../src/platform/index.ts')>('platform/index.js');
  const { seedSample } = await load<typeof import('../../../src/sample/seed.ts')>('sample/seed.js');
  const app = await createApp(scratch.urlFor(database, 'app'), readConfig({ LOG_LEVEL: 'silent' }));
  try {
    await app.init();
    await app.get(Workers).declare();
    await seedSample(app);
    const { tokens } = await populate(app);
    progress.step(`panel: writing ${desk.complaints.toLocaleString('en')} synthetic complaints`, desk.complaints / 15_000);
    const complaints = await scratch.asAdmin(database, async (sql) => {
      await fillDesk(sql, desk);
      const { rows } = await sql.query<{ id: string; number: number }>(pick, [2 * asks]);
      return rows;
    });
    await app.listen(0, '127.0.0.1');
    const origin = await app.getUrl();
    progress.step(`panel: asking ${asks.toLocaleString('en')} times`, asks / 50);
    const ask = async ({ id, number }: { id: string; number: number }): Promise<Asked> => {
      const begun = performance.now();
      const response = await fetch(`${origin}/api/complaints/${id}/authority`, {
        headers: { cookie: `firsthand=${tokens[number] ?? ''}` },
      });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`The panel answered ${response.status}: ${text}`);
      return { wallMs: performance.now() - begun, bytes: text.length };
    };
    // The first half only fills what is kept in memory.
    for (const complaint of complaints.slice(asks)) await ask(complaint);
    const before = process.cpuUsage();
    const asked: Asked[] = [];
    for (const complaint of complaints.slice(0, asks)) asked.push(await ask(complaint));
    const { user, system } = process.cpuUsage(before);
    return { asked, cpuMs: (user + system) / 1_000 / asks };
  } finally {
    await app.close();
  }
}

/** Open complaints spread over all employees, and whose they are. */
const pick = `
  SELECT c.id, substr(p.username, 7)::int AS number FROM complaint c JOIN person p ON p.id = c.owner_id
  WHERE c.source = 'synthetic' AND c.is_open ORDER BY md5(c.id::text) LIMIT $1`;

function reported({ complaints, decisions }: Desk, asked: readonly Asked[], cpuMs: number): AuthorityReport {
  const times = asked.map(({ wallMs }) => wallMs);
  const [middle, most] = [median(times), quantile(times, 0.95)];
  const size = `${complaints.toLocaleString('en')} complaints and ${decisions.toLocaleString('en')} decisions`;
  return {
    text: [
      `GET of the panel over HTTP, ${size}, synthetic; one asks after the other, answers of ${figure(median(asked.map(({ bytes }) => bytes)) / 1_024)} kB`,
      `  p50 ${figure(middle)} ms · p95 ${figure(most)} ms · processor of server and asker together ${figure(cpuMs)} ms each`,
    ].join('\n'),
    figures: { panelHttpP50Ms: middle, panelHttpP95Ms: most, panelHttpCpuMs: cpuMs },
  };
}
