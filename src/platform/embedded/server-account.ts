import { chownSync, lchownSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The account the server runs as when we are root, in the form `spawn` takes; empty when it simply runs as us. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | Readonly<Record<string, never>>;

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the data already, else as `postgres`, else as `nobody`:
 * an account must be listed, PostgreSQL looks its own name up.
 * Errors: we are root and none of them is listed.
 */
export function accountFor(dataFolder: string): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const listed = listedAccounts();
  const owner = statSync(dataFolder, { throwIfNoEntry: false })?.uid ?? 0;
  const account =
    listed.find(({ uid }) => uid !== 0 && uid === owner) ??
    listed.find(({ name }) => name === 'postgres') ??
    listed.find(({ name }) => name === 'nobody');
  if (!account) {
    throw new Error(
      'PostgreSQL cannot run as root, and there is no account "postgres" or "nobody" to run it as. Run as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid: account.uid, gid: account.gid };
}

/** Can that account get at the file or folder? (root may be working under a home that is closed to everybody else) */
export function canReach(account: ServerAccount, target: string): boolean {
  if (!('uid' in account)) return true;
  for (let at = realpathSync(target); ; at = path.dirname(at)) {
    const { uid, gid, mode } = statSync(at);
    const mayPass = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
    if (!mayPass) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Makes the account the owner of a folder and of everything in it, unless it is already. */
export function giveTo(account: ServerAccount, folder: string): void {
  if (!('uid' in account)) return;
  const { uid, gid } = account;
  const entries = readdirSync(folder);
  if ([folder, ...entries.map((name) => path.join(folder, name))].every((entry) => ownerOf(entry) === uid)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(path.join(folder, name), uid, gid);
  chownSync(folder, uid, gid);
}

function ownerOf(entry: string): number | undefined {
  return statSync(entry, { throwIfNoEntry: false })?.uid;
}

function listedAccounts(): readonly { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
