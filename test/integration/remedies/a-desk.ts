import { CustomersApi, type Account, type Customer } from '../../../src/customers/index.ts';
import { systemActor, type AccountId, type CustomerId, type PersonId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { startApp, type Answer, type Call, type TestApp } from '../../support/app.ts';

export type Body = Record<string, unknown>;
export type Party = { readonly customerId: CustomerId; readonly accountId: AccountId };

const frank = 'frank.frontline';

/** The sample desk with what remedy tests ask of it again and again. */
export class Desk {
  #customers = 0;
  #keys = 0;

  constructor(readonly app: TestApp) {}

  /** A household that has been with us for years, with one water account billed today. */
  async customer(more: Partial<Customer> = {}, account: Partial<Account> = {}): Promise<Party> {
    this.#customers += 1;
    const number = `T${String(this.#customers).padStart(6, '0')}`;
    const customers = this.app.nest.get(CustomersApi, { strict: false });
    return this.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), async (tx) => {
      const { id: customerId } = await customers.createCustomer(tx, {
        name: `Customer ${number}`,
        customerSince: '2019-05-01',
        ...more,
      });
      const { id: accountId } = await customers.createAccount(tx, {
        ...{ customerId, number, utility: 'water', currency: 'USD', openedOn: '2019-05-01', factsAsOf: tx.now },
        ...{ balanceMinor: 18_000, disputedMinor: 0, lastBillMinor: 18_000, averageBillMinor: 8_000, ...account },
      });
      return { customerId, accountId };
    });
  }

  /** A second account of the same customer. */
  async anotherAccount({ customerId }: Party): Promise<Party> {
    this.#customers += 1;
    const number = `T${String(this.#customers).padStart(6, '0')}`;
    const customers = this.app.nest.get(CustomersApi, { strict: false });
    const account = await this.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) =>
      customers.createAccount(tx, {
        customerId,
        number,
        utility: 'power',
        currency: 'USD',
        openedOn: '2020-01-01',
        factsAsOf: tx.now,
      }),
    );
    return { customerId, accountId: account.id };
  }

  /** A complaint that whoever registers it keeps. */
  async complaint(
    party: Partial<Party>,
    { as = frank, ...more }: Body & { as?: string } = {},
  ): Promise<{ id: string; version: number }> {
    const { status, body } = await this.post('/api/complaints', {
      as,
      body: {
        ...{ channel: 'phone', category: 'high-bill', description: 'My bill doubled.', keep: true, ...party },
        ...{ caller: { relation: 'holder', verifiedBy: 'questions' }, ...more },
      },
    });
    if (status !== 201) throw new Error(`not registered: ${status} ${JSON.stringify(body)}`);
    return { id: String(body['id']), version: Number(body['version']) };
  }

  give(
    id: string,
    kind: string,
    minor: number | null,
    { as = frank, verdict = 'PERMIT', currency = 'USD', key, ...more }: GiveOptions = {},
  ): Promise<Answer<Body>> {
    const amount = minor === null ? {} : { amount: { minor, currency } };
    const body = { kind, ...amount, seen: { verdict, rulesetVersion: 1 }, ...more };
    return this.post(`/api/complaints/${id}/remedies`, { as, body, ...(key && { key }) });
  }

  /** As a good client does: who is told "try again in a moment" tries again with the same key. */
  async post(url: string, call: Call): Promise<Answer<Body>> {
    const key = call.key ?? `test-${(this.#keys += 1)}-of-the-desk`;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.app.call('POST', url, { ...call, key });
      if (answer.status !== 503 || attempt === 20) return answer;
    }
  }

  resolve(id: string, version: number, { as = frank, ...more }: Body & { as?: string } = {}): Promise<Answer<Body>> {
    const body = { outcome: 'UPHELD', cause: 'meter-misread', sentence: 'We read your meter again.', version, ...more };
    return this.app.call('POST', `/api/complaints/${id}/resolution`, { as, body });
  }

  async panel(id: string, query = '', as = frank): Promise<Record<string, Body>> {
    const { status, body } = await this.app.call('GET', `/api/complaints/${id}/authority${query}`, { as });
    if (status !== 200) throw new Error(`no panel: ${status} ${JSON.stringify(body)}`);
    return Object.fromEntries((body['remedies'] as Body[]).map((remedy) => [String(remedy['kind']), remedy]));
  }

  /** Signed in one after the other, so that many requests at once do not begin with a queue of passwords. */
  async signIn(...usernames: readonly string[]): Promise<void> {
    for (const username of usernames) await this.app.call('GET', '/api/session', { as: username });
  }

  async personId(username: string): Promise<PersonId> {
    const { body } = await this.app.call('GET', '/api/session', { as: username });
    return (body['person'] as { id: PersonId }).id;
  }
}

export type GiveOptions = Body & { as?: string; verdict?: string; currency?: string; key?: string };

/** A note of the kind the rules ask for. */
export const note = 'Three estimated readings in a row.';

export const startDesk = async (): Promise<Desk> => new Desk(await startApp());

export const codeOf = ({ body }: Answer<Body>): string => String(body['type']).replace('/problems/', '');

/** The reasons a refusal names. */
export const reasonsOf = ({ body }: Answer<Body>): string[] =>
  ((body['answer'] as { reasons: { code: string }[] } | undefined)?.reasons ?? []).map(({ code }) => code);
