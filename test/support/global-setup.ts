import { handOver } from './hand-over.ts';
import { keepForTeardown } from './global-teardown.ts';
import { dropStaleDatabases } from './test-database.ts';
import { ensureTemplate } from './template-database.ts';
import { startTestServer } from './test-server.ts';

/** Before a run: a server, and on it the migrated database that each test file copies. */
export default async function globalSetup(): Promise<void> {
  const { server, stop } = await startTestServer();
  keepForTeardown(stop);
  await dropStaleDatabases(server.adminUrl);
  handOver({ ...server, template: await ensureTemplate(server) });
}
