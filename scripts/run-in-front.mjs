import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { environment, nodeProgram } from './step.mjs';

const LOOK_EVERY_MS = 1_000;
const SAME_KEYSTROKE_MS = 500;

/**
 * Runs Node programs in our place, all of them until the first one ends, and answers the exit code of that one.
 * With `ownSession` a Ctrl-C reaches the program only through us, and once: the terminal sends it to everybody, and npm once more.
 */
export function runInFront(programs, { ownSession = false } = {}) {
  const children = programs.map((args) => start(args, ownSession));
  const tell = (signal) => children.forEach((child) => child.kill(signal));
  passSignalsOn(tell);
  const watch = whenOrphaned(() => tell('SIGTERM'));
  return new Promise((resolve) => {
    for (const child of children) {
      child.once('exit', (code, signal) => {
        clearInterval(watch);
        children.filter((other) => other !== child).forEach((other) => other.kill());
        resolve(code ?? 128 + constants.signals[signal]);
      });
    }
  });
}

/** Over the channel the program notices if we are killed, and leaves too (see leave-with-parent.mjs). */
function start(args, ownSession) {
  if (!ownSession) return spawn(nodeProgram(), args, { stdio: 'inherit', env: environment });
  return spawn(nodeProgram(), ['--import', new URL('leave-with-parent.mjs', import.meta.url).href, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment,
    detached: process.platform !== 'win32',
  });
}

function passSignalsOn(tell) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    let last = -Infinity;
    process.on(signal, () => {
      if (performance.now() - last < SAME_KEYSTROKE_MS) return;
      last = performance.now();
      tell(signal);
    });
  }
}

/** npm and its shell do not always pass on what ends them. When one of them is gone, nobody is left who could stop us. */
function whenOrphaned(leave) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const shell = process.ppid;
  const npm = parentOf(shell);
  return setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) leave();
  }, LOOK_EVERY_MS).unref();
}

/** From /proc/<pid>/stat (Linux): the parent is the second field after the name in brackets. */
function parentOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
