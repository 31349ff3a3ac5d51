import { CustomersApi, type NewCustomer } from '../../../src/customers/index.ts';
import { systemActor, type CustomerId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { startApp, type Answer, type Call, type TestApp } from '../../support/app.ts';

export type Body = Record<string, unknown>;
export type Registered = Body & { readonly id: string; readonly reference: string; readonly version: number };
export type Party = { readonly customerId: string; readonly accountId: string };

export const frank = 'frank.frontline';
export const lena = 'lena.frontline';
export const susan = 'susan.supervisor';
export const dana = 'dana.supervisor';
export const maria = 'maria.manager';
export const audrey = 'audrey.auditor';

/** The sample desk, with what tests of complaints ask of it again and again. */
export class ComplaintDesk {
  #accounts = 0;

  constructor(readonly app: TestApp) {}

  async register(more: Body & { as?: string } = {}): Promise<Registered> {
    const { as = frank, ...body } = more;
    const usual = { channel: 'phone', category: 'high-bill', description: 'My bill doubled.' };
    const answer = await this.app.call<Registered>('POST', '/api/complaints', { as, body: { ...usual, ...body } });
    return must(answer, 201);
  }

  /** A complaint of a known customer that Frank looks after. */
  async kept(more: Body & { as?: string } = {}): Promise<Registered> {
    return this.register({ ...(await this.party()), keep: true, ...more });
  }

  /** A customer with one account; `disconnectOn` is when the supply is to be cut off. */
  async party(more: Partial<NewCustomer> = {}, disconnectOn: string | null = null): Promise<Party> {
    this.#accounts += 1;
    const number = `C${String(this.#accounts).padStart(6, '0')}`;
    const customers = this.app.nest.get(CustomersApi, { strict: false });
    return this.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), async (tx) => {
      const points = [{ kind: 'email' as const, value: `${number}@example.com`, preferred: true }];
      const { id: customerId } = await customers.createCustomer(tx, {
        name: `Customer ${number}`,
        contactPoints: points,
        ...more,
      });
      const account = { customerId, number, utility: 'water', currency: 'USD', openedOn: '2019-05-01', disconnectOn } as const;
      return { customerId, accountId: (await customers.createAccount(tx, account)).id };
    });
  }

  /** A command on one complaint, answered as it stands. */
  act(id: string, what: string, body: Body = {}, { as = frank, ...more }: Call = {}): Promise<Answer<Body>> {
    return this.app.call('POST', `/api/complaints/${id}/${what}`, { as, body, ...more });
  }

  /** The same, which has to succeed. */
  async does(id: string, what: string, body: Body = {}, call: Call = {}): Promise<Registered> {
    return must(await this.act(id, what, body, call), 201) as Registered;
  }

  async page(id: string, as = frank): Promise<Body> {
    return must(await this.app.call('GET', `/api/complaints/${id}`, { as }), 200);
  }

  async deadlines(id: string, as = maria): Promise<Body[]> {
    return (await this.page(id, as))['deadlines'] as Body[];
  }

  /** The types of what happened, in order. */
  async told(id: string, as = maria): Promise<string[]> {
    return (await this.timeline(id, as)).map(({ type }) => String(type));
  }

  async timeline(id: string, as = maria): Promise<Body[]> {
    return must(await this.app.call('GET', `/api/complaints/${id}/timeline`, { as }), 200)['items'] as Body[];
  }

  async resolve(id: string, version: number): Promise<Registered> {
    return this.does(id, 'resolution', {
      outcome: 'UPHELD',
      cause: 'meter-misread',
      sentence: 'We read your meter again.',
      version,
    });
  }

  async personId(username: string): Promise<string> {
    return (must(await this.app.call('GET', '/api/session', { as: username }), 200)['person'] as { id: string }).id;
  }

  /** Somebody says that a customer is close to them. */
  async declare(as: string, customerId: string, relation = 'household'): Promise<void> {
    must(
      await this.app.call('POST', '/api/people/me/links', { as, body: { customerId: customerId as CustomerId, relation } }),
      201,
    );
  }

  /** Jobs that come round by themselves, now; and everything that comes of them. */
  async job(...queues: readonly string[]): Promise<void> {
    await this.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      for (const queue of queues) tx.send({ queue, data: {} });
      return Promise.resolve();
    });
    await this.app.drainJobs();
  }

  inHours(hours: number): string {
    return new Date(this.app.clock.now().getTime() + hours * 3_600_000).toISOString();
  }
}

export const startDesk = async (): Promise<ComplaintDesk> => new ComplaintDesk(await startApp());

export const codeOf = ({ body }: Answer<Body>): string => String(body['type']).replace('/problems/', '');

export function must<Reply>({ status, body }: Answer<Reply>, expected: number): Reply {
  if (status !== expected) throw new Error(`answered ${status} instead of ${expected}: ${JSON.stringify(body)}`);
  return body;
}
