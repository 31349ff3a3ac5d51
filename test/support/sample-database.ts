import { handedOver, type HandOver } from './hand-over.ts';
import { dropDatabase, testDatabase, type TestDatabase } from './test-database.ts';
import { withClient } from './with-client.ts';

const ONE_AT_A_TIME = 4_172_028;

/** A copy of the sample utility: the first test file of a run that asks for one fills the original, the others wait and copy. */
export async function sampleDatabase(
  of: keyof HandOver['samples'],
  fill: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const { adminUrl, samples } = handedOver();
  const sample = samples[of];
  await withClient(adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [sample]);
    if (rowCount === 1) return;
    const { name } = await filled(fill);
    await client.query(`ALTER DATABASE ${name} RENAME TO ${sample}`);
  });
  return testDatabase(sample);
}

async function filled(fill: (database: TestDatabase) => Promise<void>): Promise<TestDatabase> {
  const database = await testDatabase();
  try {
    await fill(database);
    return database;
  } catch (error) {
    await withClient(handedOver().adminUrl, (client) => dropDatabase(client, database.name));
    throw error;
  }
}
