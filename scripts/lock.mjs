import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { say } from './step.mjs';

// Not in node_modules: installing empties that.
const folder = '.data';
const file = `${folder}/build.lock`;

/** Lets one process at a time install or build in this folder. The others wait and then look again at what is left to do. */
export function withLock(work) {
  mkdirSync(folder, { recursive: true });
  for (let told = false; !tryTake(); told = true) {
    if (!told) say(`waiting for process ${holder() ?? ''}, which is installing or building …`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function tryTake() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = holder();
    if (pid !== undefined && !isRunning(pid)) rmSync(file, { force: true });
    return false;
  }
}

function holder() {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
