import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** Chromium's own sandbox needs rights that containers and root do not have; the pages under test are ours. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

const CACHE = path.resolve('node_modules/.cache/chromium');

/** CHROMIUM_PATH, else the machine's own Chromium, else the one that npm brought (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (file) => file && existsSync(file),
  );
  return installed ? chromium.launch({ executablePath: installed, args: FLAGS }) : launchBundled();
}

async function launchBundled(): Promise<Browser> {
  if (!existsSync(CACHE)) await unpackBundled();
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(CACHE, 'al2023/lib'), FONTCONFIG_PATH: path.join(CACHE, 'fonts') };
  return chromium.launch({ executablePath: path.join(CACHE, 'chromium'), args: FLAGS, env });
}

/**
 * It brings the libraries and fonts a bare machine lacks. Into a folder of our own, which then takes its name whole: in a fresh clone two workers
 * begin with a browser at the same time.
 */
async function unpackBundled(): Promise<void> {
  const own = `${CACHE}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  try {
    await run(process.execPath, [path.resolve('test/support/unpack-browser.mjs')], { env: { ...process.env, TMPDIR: own } });
    renameSync(own, CACHE);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(CACHE)) throw error;
  }
}

const run = promisify(execFile);
