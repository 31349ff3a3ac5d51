import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
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

/** It brings the libraries and fonts a bare machine lacks, and unpacks into the temporary folder under names anybody could take first. */
async function launchBundled(): Promise<Browser> {
  mkdirSync(CACHE, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = CACHE;
  try {
    const { default: bundled, inflate } = await import('@sparticuz/chromium');
    const executablePath = await bundled.executablePath();
    const libraries = path.join(CACHE, 'al2023');
    if (!existsSync(libraries)) await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    const env = { ...process.env, LD_LIBRARY_PATH: path.join(libraries, 'lib'), FONTCONFIG_PATH: path.join(CACHE, 'fonts') };
    return await chromium.launch({ executablePath, args: FLAGS, env });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
