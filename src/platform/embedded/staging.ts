import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** Root may work in a folder that the account running its server cannot enter. What that account needs is then kept here. */
const SYSTEM_FOLDER = '/var/lib/firsthand';

/** A copy of PostgreSQL's programs, made once a version. Only root can write there: nobody else can slip in another program. */
export function stagedCopy(native: string, version: string): string {
  const staged = path.join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (existsSync(staged)) return staged;
  openFolder(SYSTEM_FOLDER);
  const unfinished = mkdtempSync(`${staged}.`);
  cpSync(realpathSync(native), unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, staged);
  } catch (fault) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(staged)) throw fault;
  }
  return staged;
}

/** Makes `link` lead to a folder of its own, in a place that account can reach, for the data folder that is yet to be made. */
export function linkToStagedData(link: string): void {
  openFolder(SYSTEM_FOLDER);
  const folder = mkdtempSync(path.join(SYSTEM_FOLDER, 'data-'));
  openFolder(folder);
  symlinkSync(path.join(folder, path.basename(link)), link);
}

/** A folder everybody may enter, whatever the umask says. */
function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** Whatever the umask was: everybody may read, enter and run what its owner may. */
function openToAll(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  for (const entry of [folder, ...entries]) {
    const stats = lstatSync(entry);
    if (!stats.isSymbolicLink()) chmodSync(entry, (stats.mode & 0o777) | (stats.mode & 0o100 ? 0o055 : 0o044));
  }
}
