import { OutboxView, type MessageView } from '../../../src/notifications/http/outbox.views.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { startApp, type Answer, type TestApp } from '../../support/app.ts';
import { Desk, type Body, type Party } from '../remedies/a-desk.ts';

export type Message = MessageView;

/** The sample desk and what it tells customers. */
export class Mailroom {
  readonly desk: Desk;

  constructor(readonly app: TestApp) {
    this.desk = new Desk(app);
  }

  /** A sample customer: all can be written to by e-mail, Maria Lopez in Spanish. */
  async customer(name: string): Promise<Party> {
    const { body } = await this.app.call('GET', `/api/customers?text=${encodeURIComponent(name)}`, { as: 'frank.frontline' });
    const [found] = body['items'] as Party[];
    if (!found) throw new Error(`nobody is called ${name}`);
    return { customerId: found.customerId, accountId: found.accountId };
  }

  /** Everything written about a complaint, the oldest first. */
  async written(complaintId: string): Promise<Message[]> {
    await this.app.drainJobs();
    const { body } = await this.app.call<OutboxView>('GET', `/api/outbox?complaintId=${complaintId}`, { as: 'adam.admin' });
    return body.items.toReversed();
  }

  /** The same once the ten seconds are over. */
  async left(complaintId: string): Promise<Message[]> {
    await this.app.drainJobs();
    await this.app.clock.advance({ seconds: 10 });
    return this.written(complaintId);
  }

  /** What the night's extract does for the sample: else what billing says of a customer is old after two nights. */
  async hearFromBilling(): Promise<void> {
    await this.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      tx.send({ queue: 'sample.billing-extract', data: {} });
      return Promise.resolve();
    });
    await this.app.drainJobs();
  }

  post(url: string, body: Body, as = 'frank.frontline'): Promise<Answer<Body>> {
    return this.app.call('POST', url, { as, body });
  }

  async version(complaintId: string): Promise<number> {
    return Number((await this.page(complaintId))['version']);
  }

  async page(complaintId: string): Promise<Body> {
    return (await this.app.call('GET', `/api/complaints/${complaintId}`, { as: 'frank.frontline' })).body;
  }

  async timeline(complaintId: string): Promise<Body[]> {
    const { body } = await this.app.call('GET', `/api/complaints/${complaintId}/timeline`, { as: 'frank.frontline' });
    return body['items'] as Body[];
  }
}

export const openMailroom = async (): Promise<Mailroom> => new Mailroom(await startApp());

export const templates = (messages: readonly Message[]): string[] => messages.map(({ template }) => template);

export const states = (messages: readonly Message[]): string[] => messages.map(({ template, state }) => `${template} ${state}`);
