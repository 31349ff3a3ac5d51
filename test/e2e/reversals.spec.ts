import { ExecutedRemedies } from '../../src/complaints/index.ts';
import { systemActor, type RemedyId } from '../../src/kernel/index.ts';
import { UnitOfWork } from '../../src/platform/index.ts';
import { check, invariants } from '../../src/verify/check.ts';
import { codeOf, note, startDesk, type Body, type Desk, type Party } from '../integration/remedies/a-desk.ts';
import { withClient } from '../support/with-client.ts';

const susan = 'susan.supervisor';

describe('attacks by taking back', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await desk.signIn('frank.frontline', susan, 'maria.manager');
  });
  afterAll(() => desk.app.stop());

  const executed = async (party: Party, minor: number, reference: string): Promise<{ id: string; remedyId: RemedyId }> => {
    const { id } = await desk.complaint(party);
    const { status, body } = await desk.give(id, 'billing-credit', minor, { note });
    if (status !== 201) throw new Error(JSON.stringify(body));
    const { id: remedyId } = body['remedy'] as { id: RemedyId };
    await desk.app.nest
      .get(UnitOfWork, { strict: false })
      .run(systemActor('test'), (tx) =>
        desk.app.nest.get(ExecutedRemedies, { strict: false }).executed(tx, remedyId, { externalRef: reference, at: tx.now }),
      );
    return { id, remedyId };
  };
  const reverse = (id: string, remedyId: string, more: Body = {}, as = susan) =>
    desk.post(`/api/complaints/${id}/remedies/${remedyId}/reversal`, {
      as,
      body: { reason: 'Posted twice.', externalRef: 'REV-1', ...more },
    });
  const counted = async ({ customerId }: Party): Promise<number> => {
    const [row] = await desk.app.sql.rows<{ sum: number }>({
      name: 'test-counted',
      text: `SELECT coalesce(sum(counted_minor), 0)::int AS sum FROM allowance WHERE customer_id = $1 AND state IN ('reserved', 'executed')`,
      values: [customerId],
    });
    return row?.sum ?? -1;
  };

  it('more than was given cannot be taken back: a reversal is of the whole, and names no amount', async () => {
    const { id, remedyId } = await executed(await desk.customer(), 2_000, 'ADJ-1');
    for (const more of [{ amount: { minor: 9_000, currency: 'USD' } }, { amountMinor: 2_001 }, { minor: -1 }]) {
      const refused = await reverse(id, remedyId, more);
      expect([refused.status, codeOf(refused)]).toEqual([400, 'malformed-request']);
    }
  });

  it('twenty at once of one remedy take it back once', async () => {
    const party = await desk.customer();
    const { id, remedyId } = await executed(party, 2_000, 'ADJ-2');
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => reverse(id, remedyId, { externalRef: `REV-${i}` })));
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect(await counted(party)).toBe(0);
  });

  it('again and again give back exactly what was given and never more, and the ledger still adds up', async () => {
    const party = await desk.customer();
    const limits = new Set<unknown>();
    for (let round = 0; round < 8; round += 1) {
      const { id, remedyId } = await executed(party, 4_000, `ADJ-R${round}`);
      expect(await counted(party)).toBe(4_000);
      expect((await reverse(id, remedyId)).status).toBe(201);
      expect(await counted(party)).toBe(0);
      const next = await desk.complaint(party);
      limits.add(JSON.stringify((await desk.panel(next.id))['billing-credit']?.['limit']));
      await desk.app.clock.advance({ minutes: 5 });
    }
    expect(limits.size).toBe(1);
    for (const promise of invariants.filter(({ id }) => /allowance|ledger/.test(id))) {
      expect([promise.id, (await check(desk.app.sql, promise, desk.app.clock.now())).broken]).toEqual([promise.id, 0]);
    }
  });

  it('a line of the ledger below nothing, or larger than a number can be, is refused by the database itself', async () => {
    const { remedyId } = await executed(await desk.customer(), 2_000, 'ADJ-3');
    const set = (column: string, value: string) =>
      withClient(desk.app.database.adminUrl, (admin) =>
        admin.query(`UPDATE allowance SET ${column} = ${value} WHERE remedy_id = '${remedyId}'`),
      );
    await expect(set('amount_minor', '-1')).rejects.toThrow('allowance_amount_minor_check');
    await expect(set('counted_minor', '-1')).rejects.toThrow('violates check constraint');
    await expect(set('amount_minor', '9223372036854775808')).rejects.toThrow('out of range');
  });
});
