import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { nodeProgram, say, step } from './step.mjs';

const needed = [24, 11];
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Installs when what lies in node_modules is not what the lockfile says, then insists on a Node that can run the rest. */
export function ensureInstalled() {
  if (!isInstalled()) withLock(() => isInstalled() || install());
  const version = spawnSync(nodeProgram(), ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  say(`Firsthand needs Node.js ${needed.join('.')} or later; this is ${version || 'none that runs'}. See https://nodejs.org/`);
  process.exit(1);
}

function install() {
  say('Installing packages (a minute or so on the first start) …');
  const npm = process.env.npm_execpath;
  if (npm) step('install', process.execPath, [npm, 'ci', '--loglevel=error']);
  else step('install', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error']);
}

/** npm leaves a record of what it installed; packages for other platforms are in the lockfile only. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  const isPresent = ([at, entry]) => present[at]?.version === entry.version || (entry.optional && !present[at]);
  const installable = Object.entries(wanted).filter(([at, entry]) => at.includes('node_modules/') && !entry.link);
  return ['', 'web'].every((at) => isLocked(at, wanted[at])) && installable.every(isPresent);
}

/** Does the lockfile know what that package.json asks for? If not, npm itself says so best. */
function isLocked(at, locked) {
  const described = readJson(at ? `${at}/package.json` : 'package.json');
  const asText = (of) => JSON.stringify(kinds.map((kind) => Object.entries(of?.[kind] ?? {}).sort()));
  return asText(described) === asText(locked);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
