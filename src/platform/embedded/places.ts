import { accessSync, constants, existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from './faults.ts';
import { type ServerAccount, accountFor, canReach } from './server-account.ts';
import { linkToStagedData } from './staging.ts';

/** The launcher's files inside one data folder. `data` is PostgreSQL's own folder, the rest is ours. */
export interface Places {
  readonly data: string;
  readonly passwords: string;
  readonly lock: string;
  readonly users: string;
  readonly startLog: string;
}

/** Errors: the folder is another user's. */
export function placesIn(folder: string): Places {
  const own = path.join(folder, 'postgres-launcher');
  try {
    makeFolder(folder);
    if (!existsSync(own)) mkdirSync(own, { mode: 0o700 });
    accessSync(own, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (fault) {
    throw new Error(
      `The data folder ${folder} cannot be used: run as its owner, or name another one in FIRSTHAND_DATA. (${messageOf(fault)})`,
      { cause: fault },
    );
  }
  return {
    data: path.join(folder, 'postgres'),
    passwords: path.join(own, 'passwords.json'),
    lock: path.join(own, 'lock'),
    users: path.join(own, 'users'),
    startLog: path.join(own, 'start.log'),
  };
}

/** Step by step: Node's own `recursive` tries for ever where the system says that a folder above is missing and is not, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/**
 * Where the data really lives, and who runs the server there. Root may work under a folder its server account cannot enter:
 * then `data` is a link to a place under /var/lib/firsthand.
 */
export function settle(data: string): { dataFolder: string; account: ServerAccount } {
  const account = accountFor(data);
  const parent = path.dirname(data);
  if (!lstatSync(data, { throwIfNoEntry: false }) && !canReach(account, parent)) linkToStagedData(data);
  const isLink = lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return { dataFolder: isLink ? readlinkSync(data) : path.join(realpathSync(parent), path.basename(data)), account };
}
