import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Children } from '../harness/children.ts';
import { processorTime } from '../harness/processor-time.ts';
import type { Contender } from '../harness/rounds.ts';
import type { PlannedRequest } from '../load/load.ts';
import type { Program } from '../record/program.ts';
import type { Scratch } from '../scratch/scratch.ts';
import { pgbenchScript, requestRow, requestTable } from './script.ts';

/** What `pgbench --version` says, or null where there is none on the PATH. */
export function pgbenchVersion(): string | null {
  const { status, stdout } = spawnSync('pgbench', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

const database = 'bare';

/** The same statements sent by pgbench, prepared, on the bare server's database: what PostgreSQL can do when nobody has to think. */
export async function pgbenchContender(
  scratch: Scratch,
  children: Children,
  program: Program,
  requests: readonly PlannedRequest[],
): Promise<Contender<'pgbench'>> {
  await fillRequests(scratch, requests);
  const script = path.join(scratch.folder, 'intake.pgbench');
  writeFileSync(script, pgbenchScript(program, await parameterTypes(scratch, program)));
  let count = 1_000_000;
  return {
    name: 'pgbench',
    async slice(clients, milliseconds) {
      const before = processorTime([scratch.postmaster]);
      const seconds = Math.max(1, Math.round(milliseconds / 1_000));
      const { perSecond, meanMs, done } = await once(scratch, children, [
        ...['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds), '-f', script],
        ...['-D', `requests=${requests.length}`, '-D', `count=${count}`],
      ]);
      count += done;
      const after = processorTime([scratch.postmaster]);
      return { perSecond, p50: meanMs, p99: null, cpuMs: before === null || after === null ? null : (after - before) / done };
    },
  };
}

async function fillRequests(scratch: Scratch, requests: readonly PlannedRequest[]): Promise<void> {
  const rows = requests.map((request, at) => ({ place: at + 1, ...requestRow(request) }));
  const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}" ${name === 'place' ? 'integer PRIMARY KEY' : 'text'}`);
  await scratch.asAdmin(database, async (sql) => {
    await sql.query(`CREATE TABLE ${requestTable} (${columns.join(', ')})`);
    await sql.query(`INSERT INTO ${requestTable} SELECT * FROM json_populate_recordset(NULL::${requestTable}, $1)`, [
      JSON.stringify(rows),
    ]);
    await sql.query(`GRANT SELECT ON ${requestTable} TO firsthand_app`);
    await sql.query(`ANALYZE ${requestTable}`);
  });
}

/** What PostgreSQL takes each parameter of each statement for. */
const parameterTypes = (scratch: Scratch, { statements }: Program): Promise<string[][]> =>
  scratch.asAdmin(database, async (sql) => {
    const types: string[][] = [];
    for (const [at, { name, text }] of statements.entries()) {
      if (name !== null) await sql.query(`PREPARE asked_${at} AS ${text}`);
      const { rows } = await sql.query<{ types: string[] }>(
        'SELECT parameter_types::text[] AS types FROM pg_prepared_statements WHERE name = $1',
        [`asked_${at}`],
      );
      types.push(rows[0]?.types ?? []);
    }
    return types;
  });

type Run = { readonly perSecond: number; readonly meanMs: number; readonly done: number };

async function once(scratch: Scratch, children: Children, args: readonly string[]): Promise<Run> {
  const { hostname, port, username, password } = new URL(scratch.urlFor(database, 'app'));
  const env = { ...process.env, PGHOST: hostname, PGPORT: port, PGUSER: username, PGPASSWORD: password, PGDATABASE: database };
  const told = await children.output(spawn('pgbench', args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const read = (pattern: RegExp): number => Number(pattern.exec(told)?.[1]);
  const run = {
    perSecond: read(/^tps = ([\d.]+)/m),
    meanMs: read(/^latency average = ([\d.]+) ms/m),
    done: read(/actually processed: (\d+)/),
  };
  if (!(run.done > 0) || /aborted/.test(told)) throw new Error(`pgbench did not finish:\n${told}`);
  return run;
}
