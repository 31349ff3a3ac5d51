import path from 'node:path';
import type pg from 'pg';
import { APP_ROLE, OWNER_ROLE, ensureRoles } from '../../src/platform/embedded/database-roles.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded/embedded-postgres.ts';
import { urlAsRole } from './database-url.ts';
import { withClient } from './with-client.ts';

/** Where tests make their databases. The URLs name the server's maintenance database. */
export interface TestServer {
  readonly adminUrl: string;
  readonly appUrl: string;
  /** do the roles of a real installation exist, so that the application's rights are tested too? */
  readonly hasRoles: boolean;
  /** how this server copies a database fastest */
  readonly copies: 'FILE_COPY' | 'WAL_LOG';
}

/** The server TEST_DATABASE_URL names, else an embedded one that all test runs in this checkout share. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { server: await givenServer(given), stop: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({ folder: path.resolve('.data/test-postgres'), durable: false });
  const [adminUrl, appUrl] = [embedded.urlFor('postgres', 'admin'), embedded.urlFor('postgres', 'app')];
  return { server: { adminUrl, appUrl, hasRoles: true, copies: 'FILE_COPY' }, stop: embedded.stop };
}

/** On somebody's own server the application's role may exist with a password we do not know: we take the role on, we do not sign in. */
async function givenServer(adminUrl: string): Promise<TestServer> {
  return withClient(adminUrl, async (client) => {
    const hasRoles = await mayUseRoles(client);
    const { rows } = await client.query<{ fsync: string }>('SHOW fsync');
    return {
      adminUrl,
      appUrl: hasRoles ? urlAsRole(adminUrl, APP_ROLE) : adminUrl,
      hasRoles,
      // Copying files makes the server write everything to the disk first: fast only where it does not wait for the disk.
      copies: rows[0]?.fsync === 'off' ? 'FILE_COPY' : 'WAL_LOG',
    };
  });
}

const INSUFFICIENT_PRIVILEGE = '42501';

async function mayUseRoles(client: pg.Client): Promise<boolean> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [OWNER_ROLE]);
    await ensureRoles(client);
    const { rows } = await client.query<{ superuser: boolean }>(
      'SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user',
    );
    if (!rows[0]?.superuser) await client.query(`GRANT ${OWNER_ROLE}, ${APP_ROLE} TO CURRENT_USER`);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
}
