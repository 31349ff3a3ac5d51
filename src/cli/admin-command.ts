import type { INestApplicationContext } from '@nestjs/common';
import { systemActor } from '../kernel/index.ts';
import { UnitOfWork } from '../platform/index.ts';
import { StaffApi } from '../staff/index.ts';
import { Terminal } from './terminal.ts';
import { withApp } from './with-app.ts';

export const adminUsage = `npm run admin:create

  asks for a username, a name and a password of at least 15 characters, and makes an administrator, who then adds everybody else
`;

export type Administrator = { readonly username: string; readonly name: string; readonly password: string };

/** Makes somebody who can sign in and add people, on an installation that has nobody yet or where nobody can sign in any more. */
export const adminCommand = (): Promise<number> =>
  withApp(async (app) => {
    const terminal = new Terminal(process.stdin, process.stdout);
    try {
      const username = (await terminal.ask('Username: ')).trim();
      const name = (await terminal.ask('Name: ')).trim();
      const password = await terminal.ask('Password (15 characters or more): ', { secret: true });
      if ((await terminal.ask('The same password again: ', { secret: true })) !== password)
        throw new Error('The passwords differ.');
      await addAdministrator(app, { username, name, password });
      process.stdout.write(`${username} can sign in now.\n`);
      return 0;
    } finally {
      terminal.close();
    }
  });

/** Throws 409 `username-taken`, 422 `password-…`, and plainly for a username or name that is none. */
export async function addAdministrator(app: INestApplicationContext, { username, name, password }: Administrator): Promise<void> {
  if (!/^\w[\w.@+-]{1,63}$/.test(username)) throw new Error('A username is 2 to 64 letters, digits and . _ - @ +');
  if (name === '' || name.length > 120) throw new Error('A name has 1 to 120 characters.');
  await app
    .get(UnitOfWork)
    .run(systemActor('admin-create'), (tx) => app.get(StaffApi).createPerson(tx, { username, name, role: 'ADMIN', password }));
}
