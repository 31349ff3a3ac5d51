import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const programs = path.join(root, 'node_modules', '.bin');

/** What children see: the installed programs first, and none of the options npm hands its scripts for Jest's sake. */
export const environment = { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}` };
delete environment.NODE_OPTIONS;

/** Steps are told on stderr: what a command itself prints stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** The Node that npm installed for this project, where there is one for the machine, else the one we run on. */
export function nodeProgram() {
  const installed = path.join(programs, 'node');
  return process.platform !== 'win32' && existsSync(installed) ? installed : process.execPath;
}

/** Runs a program to its end and tells how long it took; its output appears only if it fails. Answers whether it succeeded. */
export function attempt(label, program, args) {
  const start = performance.now();
  const run = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: environment,
    maxBuffer: 2 ** 28,
  });
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const succeeded = run.status === 0;
  if (!succeeded) say(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`.trimEnd());
  say(`${label}: ${succeeded ? seconds : `failed after ${seconds}`}`);
  return succeeded;
}

/** The same for a step without which nothing further makes sense. */
export function step(label, program, args) {
  if (!attempt(label, program, args)) process.exit(1);
}
