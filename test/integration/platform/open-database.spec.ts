import { readConfig } from '../../../src/platform/config.ts';
import { openDatabase } from '../../../src/platform/database/open-database.ts';
import { testDatabase } from '../../support/test-database.ts';

const opened = (url: string): ReturnType<typeof openDatabase> => openDatabase(readConfig({ DATABASE_URL: url }));

describe('the database that DATABASE_URL names', () => {
  it('is used when it answers', async () => {
    const { adminUrl, drop } = await testDatabase();
    const database = await opened(adminUrl);
    expect(database).toMatchObject({ adminUrl, appUrl: adminUrl, where: 'DATABASE_URL' });
    await database.close();
    await drop();
  });

  it('is named as the reason when nothing answers there, without its password', async () => {
    const refused = opened('postgres://somebody:hunter2@127.0.0.1:1/firsthand');
    await expect(refused).rejects.toThrow(/^The database that DATABASE_URL names cannot be used: .*ECONNREFUSED/);
    await expect(refused).rejects.not.toThrow(/hunter2/);
  });
});
