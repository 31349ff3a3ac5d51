import pg from 'pg';

/** Owns the schema `public` and whatever migrations make; nobody signs in as it, an administrator takes it on with SET ROLE. */
export const OWNER_ROLE = 'firsthand_owner';

/** What the application works as: it reads and writes rows, and can change neither tables nor what is append-only. */
export const APP_ROLE = 'firsthand_app';

/** Makes the two roles if they are missing. Without a password the application's role cannot sign in, only be taken on. */
export async function ensureRoles(client: pg.ClientBase, appPassword?: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    [OWNER_ROLE, APP_ROLE],
  ]);
  const present = new Set(rows.map(({ rolname }) => rolname));
  const signIn = appPassword === undefined ? 'NOLOGIN' : `LOGIN PASSWORD ${pg.escapeLiteral(appPassword)}`;
  if (!present.has(OWNER_ROLE)) await client.query(`CREATE ROLE ${OWNER_ROLE} NOLOGIN`);
  if (!present.has(APP_ROLE)) await client.query(`CREATE ROLE ${APP_ROLE} ${signIn}`);
}

/** A clone of a database does not inherit this. The job queue keeps its tables in a schema that the application makes itself. */
export async function openDatabaseToApp(client: pg.ClientBase, database: string): Promise<void> {
  await client.query(`GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${pg.escapeIdentifier(database)} TO ${APP_ROLE}`);
}

/** Run inside the database. Tables made later by the owner are open to the application, except where a migration revokes it. */
export async function prepareSchema(client: pg.ClientBase): Promise<void> {
  await client.query(`
    ALTER SCHEMA public OWNER TO ${OWNER_ROLE};
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${APP_ROLE};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER_ROLE} IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER_ROLE} IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${APP_ROLE};
  `);
}
