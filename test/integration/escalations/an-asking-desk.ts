import { startApp, type Answer } from '../../support/app.ts';
import { Desk, type Body } from '../remedies/a-desk.ts';

export type Asked = Body & { readonly id: string; readonly holderName: string | null };
export type Page = Body & { readonly ownerId: string | null; readonly state: string; readonly version: number };

export const frank = 'frank.frontline';
export const lena = 'lena.frontline';
export const sam = 'sam.senior';
export const susan = 'susan.supervisor';
export const maria = 'maria.manager';

/** The sample desk, asking somebody else. */
export class AskingDesk extends Desk {
  async ask(id: string, kind: string, { as = frank, ...more }: Body & { as?: string } = {}): Promise<Asked> {
    const { version } = await this.page(id);
    const body = { kind, note: 'Three estimated readings in a row.', version, ...more };
    return must<Asked>(await this.app.call('POST', `/api/complaints/${id}/escalations`, { as, body }), 201);
  }

  /** For a credit of so much, in cents. */
  askFor(id: string, minor: number, as = frank): Promise<Asked> {
    return this.ask(id, 'AUTHORITY', { as, remedy: 'goodwill-credit', amount: { minor, currency: 'USD' } });
  }

  answer(id: string, answer: string, as: string): Promise<Answer<Body>> {
    return this.app.call('POST', `/api/escalations/${id}/ruling`, { as, body: { answer, reason: 'Looked at the readings.' } });
  }

  async answered(id: string, answer: string, as: string): Promise<Asked> {
    return must<Asked>(await this.answer(id, answer, as), 201);
  }

  /** Maria sees everything. */
  async page(id: string): Promise<Page> {
    return must<Page>(await this.app.call('GET', `/api/complaints/${id}`, { as: maria }), 200);
  }

  async told(id: string, type: string): Promise<readonly Body[]> {
    const { items } = must<{ items: Body[] }>(await this.app.call('GET', `/api/complaints/${id}/timeline`, { as: maria }), 200);
    return items.filter((item) => item['type'] === type);
  }

  async knows(as: string, customerId: string): Promise<void> {
    const body = { customerId, relation: 'acquaintance' };
    must(await this.app.call('POST', '/api/people/me/links', { as, body }), 201);
  }
}

export const startAsking = async (): Promise<AskingDesk> => new AskingDesk(await startApp());

export function must<Reply = Body>(
  { status, body }: { readonly status: number; readonly body: unknown },
  expected: number,
): Reply {
  if (status !== expected) throw new Error(`answered ${status} instead of ${expected}: ${JSON.stringify(body)}`);
  return body as Reply;
}
