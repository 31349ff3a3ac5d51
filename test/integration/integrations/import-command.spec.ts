import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../support/test-database.ts';

const rows = 6000;

/** Every hundredth request of this log was closed before it was made. */
const log = (): string => {
  const line = (i: number): string => {
    const day = String((i % 28) + 1).padStart(2, '0');
    return `k${i},ww-water no water,Water ${i % 7},1,2024-05-${day}T10:00:00,,${i % 100 === 99 ? '2023' : '2025'}-06-${day}T10:00:00,Closed`;
  };
  const header = 'sr_number,sr_type,agency,is_utility,created,due,closed,status';
  return [header, ...Array.from({ length: rows }, (_, i) => line(i)), ''].join('\n');
};

/** At each commit: asking for the count over and over would take the time that the import needs. */
const tellWhatIsStored = `
  CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY stored; RETURN NULL; END $$;
  CREATE TRIGGER tell AFTER INSERT ON complaint EXECUTE FUNCTION tell();
  LISTEN stored`;

describe('npm run import', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-import-'));
  const file = path.join(folder, 'log.csv');
  const rejects = path.join(folder, 'log.rejects.csv');
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    writeFileSync(file, log());
    database = await testDatabase();
    client = new pg.Client(database.adminUrl);
    await client.connect();
    await client.query(tellWhatIsStored);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const start = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, ['dist/src/cli.js', 'import', ...args], { env: { ...process.env, DATABASE_URL: database.adminUrl } });
  const importLog = (...more: readonly string[]) =>
    start(file, '--profile', 'baltimore-311', '--as-of', '2025-12-04T02:31:55-05:00', '--rejects', rejects, ...more);
  const end = async (child: ChildProcess): Promise<{ code: number; output: string; errors: string }> => {
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('no pipes');
    const [output, errors] = await Promise.all([text(stdout), text(stderr), once(child, 'exit')]);
    return { code: child.exitCode ?? -1, output, errors };
  };
  const stored = async (): Promise<number> => {
    const { rows: counted } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM complaint');
    return counted[0]?.count ?? 0;
  };
  const storedMoreThan = async (count: number): Promise<void> => {
    let told: Promise<unknown>;
    do told = once(client, 'notification');
    while ((await stored()) <= count && (await told));
  };

  it('checks a file without storing anything', async () => {
    const { code, output } = await end(importLog('--dry-run'));
    expect(output).toMatch(
      /^Checked log\.csv by profile baltimore-311, as of 2025-12-04T07:31:55\.000Z\n +rows +6,000\n +would be imported +5,940\n +rejected +60\n/,
    );
    expect([code, await stored()]).toEqual([0, 0]);
  }, 120_000);

  it('stops at Ctrl-C with whole batches stored, and goes on after kill -9 and another start until all is there', async () => {
    const stopped = importLog();
    const asked = end(stopped);
    await storedMoreThan(0);
    stopped.kill('SIGINT');
    const interrupted = await asked;
    expect(interrupted.code).toBe(130);
    expect(interrupted.output).toContain('Stopped before the end. Run it again to continue');

    const before = await stored();
    const killed = importLog();
    await storedMoreThan(before);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await stored()).toBeLessThan(5940);

    const { code, output } = await end(importLog());
    expect(code).toBe(0);
    expect(output).toContain(`rejected rows are in ${rejects}`);
    const { rows: counted } = await client.query<Record<string, number>>(
      `SELECT count(*)::int AS complaints, count(DISTINCT external_key)::int AS keys,
         (SELECT count(*)::int FROM complaint_event WHERE type = 'complaint.imported' AND seq = 1) AS events,
         (SELECT count(*)::int FROM complaint_event) AS all_events, (SELECT count(*)::int FROM team) AS teams FROM complaint`,
    );
    expect(counted).toEqual([{ complaints: 5940, keys: 5940, events: 5940, all_events: 5940, teams: 7 }]);
  }, 240_000);

  it('adds nothing when it is run again', async () => {
    const { output } = await end(importLog());
    expect(output).toMatch(/added +0\n +already there +5,940\n +rejected +60\n +closed-before-received +60\n/);
  }, 120_000);

  it('says of every row it could not use where it stands and why', () => {
    const [header, first, ...rest] = readFileSync(rejects, 'utf8').trim().split('\n');
    expect(header).toBe('line,key,code,reason');
    expect(first).toBe('101,k99,closed-before-received,"received 2024-05-16T10:00:00, closed 2023-06-16T10:00:00"');
    expect(rest).toHaveLength(59);
  });

  it('begins nothing when the call cannot work', async () => {
    const { code, errors } = await end(start(file, '--profile', 'atlantis'));
    expect(code).toBe(2);
    expect(errors).toContain('No profile "atlantis". There are: baltimore-311, nyc-311, ma-gas-leaks');
    expect(existsSync('log.csv.atlantis.rejects.csv')).toBe(false);
  }, 60_000);
});
