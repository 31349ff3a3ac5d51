import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/platform/embedded/embedded-postgres.ts';
import { disownPostmasterFile, readPostmasterFile } from '../../../src/platform/embedded/postmaster-file.ts';
import { withClient } from '../../support/with-client.ts';

const folders: string[] = [];
const users: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];
const cluster = newFolder();

afterEach(async () => {
  for (const user of users.splice(0)) await kill(user);
  for (const server of servers.splice(0)) await server.stop();
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('the application works in the schema and cannot change it', async () => {
  const server = await start(cluster);
  await query(server.adminUrl, 'SET ROLE firsthand_owner; CREATE TABLE kept (note text); CREATE SEQUENCE counter');
  await query(server.appUrl, `INSERT INTO kept VALUES ('first'); UPDATE kept SET note = 'kept'; SELECT nextval('counter')`);
  await query(server.appUrl, 'CREATE SCHEMA queue CREATE TABLE job (id int)');
  await expect(query(server.appUrl, 'CREATE TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
  await expect(query(server.appUrl, 'ALTER TABLE kept ADD COLUMN more text')).rejects.toMatchObject({ code: '42501' });
  await server.stop();
  await expect(notes(server.adminUrl)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a folder that cannot be used is named at once, with the setting that names another', async () => {
  const file = path.join(newFolder(), 'a-file');
  writeFileSync(file, '');
  for (const folder of [file, path.join(file, 'inside'), '/proc/inside']) {
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(`The data folder ${folder} cannot be used`);
  }
});

test('whoever comes second joins, and the last to leave stops the server', async () => {
  const first = await startUser(cluster);
  const second = await start(cluster);
  expect([first.owned, second.owned]).toEqual([true, false]);
  expect(second.adminUrl).toBe(first.adminUrl);

  const third = await start(cluster);
  await third.stop();
  await leave(first.process);
  expect(await notes(second.adminUrl)).toEqual(['kept']);
  await second.stop();
  await expect(notes(second.adminUrl)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a server left by a killed process is taken over', async () => {
  const killed = await startUser(cluster);
  await kill(killed.process);
  const server = await start(cluster);
  expect([server.owned, server.adminUrl]).toEqual([true, killed.adminUrl]);
  await server.stop();
  await expect(notes(server.adminUrl)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a server that is killed in use comes back under the same address', async () => {
  const server = await start(cluster);
  killServer(cluster);
  expect(await eventually(() => notes(server.adminUrl))).toEqual(['kept']);
});

test('when process and server were both killed, the next start recovers what was committed', async () => {
  const killed = await startUser(cluster);
  await query(killed.adminUrl, `INSERT INTO kept VALUES ('committed')`);
  await kill(killed.process);
  killServer(cluster);
  const server = await start(cluster);
  expect(await notes(server.adminUrl)).toEqual(['kept', 'committed']);
});

test('a file left by a dead server does not stop the next one, though its process id was given to another program', async () => {
  const killed = await startUser(cluster);
  await kill(killed.process);
  killServer(cluster);
  disownPostmasterFile(path.join(cluster, 'postgres'), process.pid);
  const server = await start(cluster);
  expect(await notes(server.adminUrl)).toEqual(['kept', 'committed']);
});

test('a lock left by a dead process is pushed aside', async () => {
  writeFileSync(path.join(cluster, 'postgres-launcher', 'lock'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
  await start(cluster);
});

test('several that start at once on an empty folder share one server, beside those of other folders', async () => {
  const empty = newFolder();
  const [elsewhere, ...together] = await Promise.all([start(cluster), startUser(empty), startUser(empty), start(empty)]);
  expect(together.filter(({ owned }) => owned)).toHaveLength(1);
  expect(new Set(together.map(({ adminUrl }) => adminUrl)).size).toBe(1);
  expect(elsewhere.adminUrl).not.toBe(together[0].adminUrl);
});

test('data of another major version is refused with both versions named', async () => {
  writeFileSync(path.join(cluster, 'postgres', 'PG_VERSION'), '17\n');
  await expect(start(cluster)).rejects.toThrow(/made by PostgreSQL 17; the programs here are PostgreSQL 18/);
  writeFileSync(path.join(cluster, 'postgres', 'PG_VERSION'), '18\n');
});

test('a server that does not start says why', async () => {
  const starting = startEmbeddedPostgres({ folder: cluster, durable: false, settings: { shared_buffers: 'plenty' } });
  await expect(starting).rejects.toThrow(/invalid value for parameter "shared_buffers": "plenty"/);
});

/** Open to everybody: as root the server runs as another user. */
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-embedded-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, durable: false });
  servers.push(server);
  return server;
}

async function startUser(folder: string): Promise<{ process: ChildProcess; adminUrl: string; owned: boolean }> {
  const program = path.resolve('test/support/embedded-user.ts');
  const user = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  users.push(user);
  const [line] = await once(createInterface({ input: user.stdout }), 'line');
  return { process: user, ...JSON.parse(line) };
}

async function leave(user: ChildProcess): Promise<void> {
  user.stdin?.end();
  await once(user, 'exit');
}

async function kill(user: ChildProcess): Promise<void> {
  if (user.exitCode !== null || user.signalCode !== null) return;
  user.kill('SIGKILL');
  await once(user, 'exit');
}

function killServer(folder: string): void {
  process.kill(readPostmasterFile(path.join(folder, 'postgres'))?.pid ?? 0, 'SIGKILL');
}

async function query(url: string, text: string): Promise<pg.QueryResult> {
  return withClient(url, (client) => client.query(text));
}

async function notes(url: string): Promise<string[]> {
  return (await query(url, 'SELECT note FROM kept')).rows.map(({ note }) => note);
}

async function eventually<T>(look: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
