import type { Answer, TestApp } from '../support/app.ts';

export type Complaint = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: string;
  readonly ownerId: string | null;
};
export type Money = { readonly minor: number; readonly currency: string };
export type Escalation = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly level: string;
  readonly holderName: string | null;
  readonly ruling: { readonly answer: string; readonly amount: Money | null; readonly coverExpiresAt: string | null } | null;
};
export type Remedy = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly amount: Money | null;
  readonly byOwnAuthority: boolean | null;
};
export type Panel = {
  readonly ruleset: { readonly version: number };
  readonly remedies: readonly {
    readonly kind: string;
    readonly verdict: string;
    readonly limit: Money | null;
    readonly level: string | null;
  }[];
};

export const usd = (minor: number): Money => ({ minor, currency: 'USD' });

/** A morning at the desk: what the stories do over and over. */
export class Desk {
  constructor(
    private readonly app: TestApp,
    private readonly who = 'frank.frontline',
  ) {}

  /** A kept complaint about a bill on the account with this number. */
  async register(accountNumber: string, more: object = {}): Promise<Complaint> {
    const { body } = await this.app.call<{ items: { customerId: string; accountId: string; premiseId: string }[] }>(
      'GET',
      `/api/customers?text=${accountNumber}`,
      { as: this.who },
    );
    const [{ customerId, accountId, premiseId } = missing()] = body.items;
    const caller = { relation: 'holder', verifiedBy: 'questions' };
    const given = { channel: 'phone', category: 'high-bill', description: 'The bill is three times the usual.', keep: true };
    const made = await this.app.call<Complaint>('POST', '/api/complaints', {
      as: this.who,
      body: { ...given, customerId, accountId, premiseId, caller, ...more },
    });
    return must(201, made);
  }

  async page<More = object>(
    id: string,
  ): Promise<Complaint & { readonly remedies: readonly Remedy[]; readonly next: readonly string[] } & More> {
    return must(200, await this.app.call('GET', `/api/complaints/${id}`, { as: this.who }));
  }

  async panel(id: string): Promise<Panel> {
    return must(200, await this.app.call<Panel>('GET', `/api/complaints/${id}/authority`, { as: this.who }));
  }

  give(id: string, amount: Money, more: object = {}): Promise<Answer<{ remedy: Remedy }>> {
    const body = { kind: 'goodwill-credit', amount, seen: { verdict: 'PERMIT', rulesetVersion: 1 }, ...more };
    return this.app.call('POST', `/api/complaints/${id}/remedies`, { as: this.who, body });
  }

  escalate({ id, version }: Pick<Complaint, 'id' | 'version'>, body: object): Promise<Answer<Escalation>> {
    return this.app.call<Escalation>('POST', `/api/complaints/${id}/escalations`, {
      as: this.who,
      body: { note: 'A customer of many years.', version, ...body },
    });
  }

  rule(id: string, body: object): Promise<Answer<Escalation>> {
    return this.app.call<Escalation>('POST', `/api/escalations/${id}/ruling`, {
      as: this.who,
      body: { reason: 'Seen the bill.', ...body },
    });
  }

  resolve({ id, version }: Pick<Complaint, 'id' | 'version'>, more: object = {}): Promise<Answer<Complaint>> {
    const body = {
      outcome: 'UPHELD',
      relief: 'MONETARY',
      cause: 'meter-misread',
      sentence: 'We read the meter wrongly and took it off your bill.',
      version,
      ...more,
    };
    return this.app.call<Complaint>('POST', `/api/complaints/${id}/resolution`, { as: this.who, body });
  }

  async types(id: string): Promise<string[]> {
    const { items } = must(
      200,
      await this.app.call<{ items: { type: string }[] }>('GET', `/api/complaints/${id}/timeline`, { as: this.who }),
    );
    return items.map(({ type }) => type);
  }
}

export function must<Body>(status: number, answer: Answer<Body>): Body {
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const missing = (): never => {
  throw new Error('the sample has no such account');
};
