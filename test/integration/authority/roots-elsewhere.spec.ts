import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AnchorsFile } from '../../../src/authority/db/anchors-file.ts';
import { AuthorityApi } from '../../../src/authority/index.ts';
import { AnchorDecisions } from '../../../src/authority/use-cases/anchor-decisions.ts';
import { HandOnRoots } from '../../../src/authority/use-cases/hand-on-roots.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { Config, Jobs, UnitOfWork } from '../../../src/platform/index.ts';
import { withClient } from '../../support/with-client.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';

describe('roots of decisions kept elsewhere', () => {
  let desk: Desk;
  let server: Server;
  let copy: string;
  let status = 200;
  const openMeanwhile: number[] = [];
  const openTransactions = async (): Promise<number> => {
    const [found] = await desk.app.sql.rows<{ count: number }>({
      name: 'test-open-transactions',
      text: `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    });
    return found?.count ?? -1;
  };
  const taken: { readonly line: number; readonly hash: string }[] = [];
  const of = <T>(token: abstract new (...args: never[]) => T): T => desk.app.nest.get(token, { strict: false });

  beforeAll(async () => {
    desk = await startDesk();
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        if (status === 200) taken.push(JSON.parse(text) as (typeof taken)[number]);
        void openTransactions().then((count) => {
          openMeanwhile.push(count);
          response.writeHead(status).end();
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    copy = join(of(Config).dataFolder, 'elsewhere', 'roots.jsonl');
    const { port } = server.address() as AddressInfo;
    Object.assign(of(Config), { DECISION_ROOTS_COPY: copy, DECISION_ROOTS_WEBHOOK: `http://127.0.0.1:${port}/roots` });
    of(HandOnRoots).onModuleInit();
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await desk.app.stop();
  });

  const decideAndAnchor = async (): Promise<string> => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'apology', null);
    await of(UnitOfWork).run(systemActor('test'), (tx) => of(AnchorDecisions).handle(tx));
    return id;
  };
  const linesOf = async (path: string): Promise<number> => (await of(AnchorsFile).all(path)).length;
  const broken = async (roots?: string): Promise<string[]> => {
    const found = await of(AuthorityApi).verifyDecisions(desk.app.sql, () => undefined, roots);
    return found.filter((promise) => promise.broken > 0).map((promise) => promise.id);
  };

  it('are a second file and an address that get each line once, in order', async () => {
    await decideAndAnchor();
    await of(HandOnRoots).run();
    await of(HandOnRoots).run();
    await decideAndAnchor();
    await of(HandOnRoots).run();
    expect(await readFile(copy, 'utf8')).toBe(await readFile(of(AnchorsFile).path, 'utf8'));
    expect(taken.map(({ line }) => line)).toEqual([1, 2]);
    expect(await broken(copy)).toEqual([]);
  });

  it('are sent again by the job queue until they are taken, while no transaction is open', async () => {
    const job = async (): Promise<void> => {
      await of(Jobs).boss.send('authority.hand-on-roots', {});
      await desk.app.drainJobs();
    };
    await of(Jobs).declare('authority.hand-on-roots');
    await decideAndAnchor();
    status = 503;
    await job();
    expect([await linesOf(copy), taken.length]).toEqual([3, 2]);
    status = 200;
    await desk.app.clock.advance({ minutes: 1 });
    await desk.app.drainJobs();
    expect(taken.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(openMeanwhile).toEqual(openMeanwhile.map(() => 0));
  });

  it('reach the address although the other file says something else', async () => {
    const kept = await readFile(copy, 'utf8');
    await writeFile(copy, `${JSON.stringify({ hash: 'rewritten' })}\n`);
    await decideAndAnchor();
    await expect(of(HandOnRoots).run()).rejects.toThrow('says something else');
    expect(taken.at(-1)?.line).toBe(await linesOf(of(AnchorsFile).path));
    await writeFile(copy, kept);
  });

  it('tell when decisions and the roots beside them were rewritten together', async () => {
    const id = await decideAndAnchor();
    await of(HandOnRoots).run();
    await withClient(desk.app.database.adminUrl, (admin) =>
      admin.query(`SET session_replication_role = replica; DELETE FROM decision WHERE subject_id = '${id}'`),
    );
    const [...lines] = (await readFile(of(AnchorsFile).path, 'utf8')).trimEnd().split('\n');
    await writeFile(of(AnchorsFile).path, `${lines.slice(0, -1).join('\n')}\n`);
    expect(await broken()).toEqual([]);
    expect(await broken(copy)).toEqual(['anchored-decisions-stand']);
    await expect(of(HandOnRoots).run()).rejects.toThrow('says something else');
  });
});
