import { handOver } from './hand-over.ts';
import { keepForTeardown } from './global-teardown.ts';
import { dropDatabase, dropStaleDatabases, newName } from './test-database.ts';
import { ensureTemplate } from './template-database.ts';
import { startTestServer } from './test-server.ts';
import { withClient } from './with-client.ts';

/** Before a run: a server, and on it the migrated database that each test file copies. */
export default async function globalSetup(): Promise<void> {
  const { server, stop } = await startTestServer();
  const samples = { monday: newName(), today: newName() };
  keepForTeardown(async () => {
    await withClient(server.adminUrl, async (client) => {
      for (const name of Object.values(samples)) await dropDatabase(client, name);
    });
    await stop();
  });
  await dropStaleDatabases(server.adminUrl);
  handOver({ ...server, template: await ensureTemplate(server), samples, begun: new Date().toISOString() });
}
