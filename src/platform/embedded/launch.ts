import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { childEnvironment } from './child-environment.ts';
import type { Postmaster } from './postmaster-file.ts';
import type { ServerPlan } from './server-plan.ts';
import { untilServing } from './until-serving.ts';

const LINES_SHOWN = 15;

/** Errors: the program cannot be run, or it ends before it serves; the message then carries the end of what the server said. */
export async function launch(plan: ServerPlan, port: number): Promise<Postmaster> {
  const child = spawnServer(plan, port);
  let fault: Error | undefined;
  child.on('error', (error) => (fault = error));
  child.unref();
  const hasEnded = (): boolean => fault !== undefined || child.exitCode !== null || child.signalCode !== null;
  const server = await untilServing(plan, child.pid ?? 0, hasEnded);
  if (server) return server;
  child.kill('SIGQUIT');
  throw new Error(`PostgreSQL did not start in ${plan.dataFolder}: ${fault?.message ?? lastWords(plan)}`);
}

/** Detached: a terminal's Ctrl-C must reach us and not the server, which we stop last. */
function spawnServer(plan: ServerPlan, port: number): ChildProcess {
  const settings = Object.entries(plan.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  rmSync(plan.startLog, { force: true });
  const output = openSync(plan.startLog, 'w', 0o600);
  try {
    return spawn(plan.binaries.postgres, ['-D', plan.dataFolder, '-p', String(port), ...settings], {
      ...plan.account,
      env: childEnvironment,
      cwd: path.parse(plan.dataFolder).root,
      detached: true,
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

/** What it says before its own log takes over, or the end of that log once it has. */
function lastWords({ dataFolder, startLog }: ServerPlan): string {
  const first = readFileSync(startLog, 'utf8');
  const text = first.includes('redirecting log output') ? newestLog(path.join(dataFolder, 'log')) : first;
  return `\n${text.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n')}`;
}

function newestLog(folder: string): string {
  try {
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    const newest = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
    return newest === undefined ? '' : readFileSync(newest, 'utf8');
  } catch {
    return '';
  }
}
