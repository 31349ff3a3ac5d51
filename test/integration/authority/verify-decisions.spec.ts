import { readFile, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { AuthorityApi } from '../../../src/authority/index.ts';
import { AnchorsFile } from '../../../src/authority/db/anchors-file.ts';
import { AnchorDecisions } from '../../../src/authority/use-cases/anchor-decisions.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { handedOver } from '../../support/hand-over.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';

describe('the proof of decisions', () => {
  let desk: Desk;
  let id: string;
  const of = <T>(token: abstract new (...args: never[]) => T): T => desk.app.nest.get(token, { strict: false });

  beforeAll(async () => {
    desk = await startDesk();
    id = (await desk.complaint(await desk.customer())).id;
    await desk.give(id, 'billing-credit', 2000);
    await desk.give(id, 'apology', null);
    await anchor();
  });
  afterAll(() => desk.app.stop());

  const anchor = (): Promise<void> => of(UnitOfWork).run(systemActor('test'), (tx) => of(AnchorDecisions).handle(tx));
  const broken = async (): Promise<Record<string, number>> => {
    const found = await of(AuthorityApi).verifyDecisions(desk.app.sql, () => undefined);
    return Object.fromEntries(found.filter((promise) => promise.broken > 0).map((promise) => [promise.id, promise.broken]));
  };

  /** As somebody who gets past triggers and rights. */
  const tamper = async (statement: string): Promise<void> => {
    const [database] = await desk.app.sql.rows<{ name: string }>({
      name: 'test-this-database',
      text: 'SELECT current_database() AS name',
    });
    const url = new URL(handedOver().adminUrl);
    url.pathname = `/${database?.name ?? ''}`;
    const client = new pg.Client(url.href);
    await client.connect();
    await client.query(`SET session_replication_role = replica; ${statement}`);
    await client.end();
  };

  it('counts what it looked at and says how far it is', async () => {
    const seen: number[][] = [];
    const found = await of(AuthorityApi).verifyDecisions(desk.app.sql, (done, all) => seen.push([done, all]));
    expect(found.map((promise) => [promise.id, promise.checked, promise.broken])).toEqual([
      ['decision-chains-hold', 2, 0],
      ['decisions-replay', 2, 0],
      ['rulesets-are-what-was-published', 1, 0],
      ['roots-hold', 1, 0],
      ['anchored-decisions-stand', 1, 0],
    ]);
    expect(seen.at(-1)).toEqual([2, 2]);
  });

  it('anchors each head once, and the next ones after it', async () => {
    await anchor();
    expect(await of(AnchorsFile).all()).toHaveLength(1);
    await desk.give(id, 'apology', null);
    await anchor();
    const [first, second] = await of(AnchorsFile).all();
    expect(second).toMatchObject({ line: 2, prev: first?.hash, heads: [[id, 3, expect.any(String)]] });
    expect(await broken()).toEqual({});
  });

  it('finds a verdict that was changed, by its hash and by deciding it again', async () => {
    const put = (verdict: string) =>
      tamper(`UPDATE decision SET record = jsonb_set(record, '{decision,verdict}', '"${verdict}"') WHERE seq = 1`);
    await put('ESCALATE');
    expect(await broken()).toEqual({ 'decision-chains-hold': 1, 'decisions-replay': 1 });
    await put('PERMIT');
    expect(await broken()).toEqual({});
  });

  it('finds the end of a chain cut off, which no chain can tell by itself', async () => {
    await tamper('CREATE TABLE kept AS SELECT * FROM decision WHERE seq = 3; DELETE FROM decision WHERE seq = 3');
    expect(await broken()).toEqual({ 'anchored-decisions-stand': 1 });
    await tamper('INSERT INTO decision SELECT * FROM kept; DROP TABLE kept');
    expect(await broken()).toEqual({});
  });

  it('finds rules that were changed after they decided', async () => {
    const put = (title: string) =>
      tamper(`UPDATE ruleset SET definition = jsonb_set(definition, '{content,rules,0,title}', to_jsonb('${title}'::text))`);
    const [first] = await desk.app.sql.rows<{ title: string }>({
      name: 'test-first-title',
      text: `SELECT definition #>> '{content,rules,0,title}' AS title FROM ruleset`,
    });
    await put('Something else');
    expect(await broken()).toEqual({ 'rulesets-are-what-was-published': 1 });
    await put(first?.title ?? '');
    expect(await broken()).toEqual({});
  });

  it('finds a root that was changed in the file, and a file that cannot be read', async () => {
    const { path } = of(AnchorsFile);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/"root":"./, '"root":"x'));
    expect(await broken()).toEqual({ 'roots-hold': 1 });
    await writeFile(path, `${text}{`);
    expect(await broken()).toEqual({ 'roots-hold': 1 });
    await writeFile(path, text);
    expect(await broken()).toEqual({});
  });
});
