import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { childEnvironment } from './child-environment.ts';
import { createPasswords, type Passwords, readPasswords } from './passwords.ts';
import { giveTo, type ServerAccount } from './server-account.ts';

export interface WantedCluster {
  readonly dataFolder: string;
  readonly passwordFile: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  /** false: never wait for the disk; a crash of the machine may cost the whole cluster, a crash of the server nothing */
  readonly durable: boolean;
}

/**
 * Makes the data folder if there is none, and answers with its passwords.
 * Errors: the data was made by another major version; initdb failed; the passwords are lost.
 */
export function ensureCluster(wanted: WantedCluster): Passwords {
  const { dataFolder, passwordFile, binaries, account } = wanted;
  if (!existsSync(path.join(dataFolder, 'PG_VERSION'))) return createCluster(wanted);
  const major = readFileSync(path.join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (major !== binaries.major) {
    throw new Error(
      `The database in ${dataFolder} was made by PostgreSQL ${major}; the programs here are PostgreSQL ${binaries.major} and cannot read it. ` +
        `Move its contents with PostgreSQL ${major}'s own pg_dump, or start in another folder (FIRSTHAND_DATA).`,
    );
  }
  giveTo(account, dataFolder);
  return readPasswords(passwordFile);
}

/** Made aside and moved into place when complete: whatever stops us half-way, no half-made folder looks like a database. */
function createCluster(wanted: WantedCluster): Passwords {
  const { dataFolder, account } = wanted;
  const passwords = createPasswords(wanted.passwordFile);
  const workshop = `${dataFolder}.unfinished`;
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { mode: 0o700 });
  writeFileSync(path.join(workshop, 'password'), passwords.admin, { mode: 0o600 });
  giveTo(account, workshop);
  runInitdb(wanted, workshop);
  renameSync(path.join(workshop, 'data'), dataFolder);
  rmSync(workshop, { recursive: true });
  return passwords;
}

/** The built-in C.UTF-8 sorts the same on every machine and in every version, so that no index breaks when the system is updated. */
function runInitdb({ binaries, account, durable }: WantedCluster, workshop: string): void {
  const run = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${path.join(workshop, 'data')}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${path.join(workshop, 'password')}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...account, env: childEnvironment, cwd: path.parse(workshop).root, encoding: 'utf8' },
  );
  if (run.status !== 0)
    throw new Error(`PostgreSQL could not make its data folder: ${run.error?.message ?? ''}${run.stderr}${run.stdout}`);
}
