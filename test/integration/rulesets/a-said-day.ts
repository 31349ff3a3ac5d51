import { AuthorityApi } from '../../../src/authority/index.ts';
import type { ComplaintId, DecisionId } from '../../../src/kernel/index.ts';
import type { Answer } from '../../support/app.ts';
import { startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk } from './a-draft.ts';

const frank = 'frank.frontline';
export const remedy = 'missed-appointment-payment';
const byEvent = { date: 'event', keepsTheBetter: false } as const;

/** O-01 goes by the day it happened: $40.00 from 2 March on, $10.00 from 6 March on; complaints come in on 9 March. */
export class DaysDesk {
  readonly rules: RulesDesk;

  constructor(readonly desk: Desk) {
    this.rules = new RulesDesk(desk.app);
  }

  async draft(amount: number, goesBy: object = byEvent) {
    const effect = { type: 'owe', amount, payWithin: { count: 10, unit: 'working-days' }, latePenalty: 1_000 } as const;
    return this.rules.change(await this.rules.begin(), 'O-01', { effect, goesBy, tests: [] } as never);
  }

  async publish(amount: number): Promise<void> {
    const submitted = await this.rules.submit(await this.draft(amount));
    await this.rules.readyToPublish(submitted);
    await this.rules.publish(submitted.id);
    await this.desk.app.clock.advance({ seconds: 10 });
  }

  async missed(more: Body = {}): Promise<{ id: string; version: number }> {
    return this.desk.complaint(await this.desk.customer(), { flags: ['missed-appointment'], ...more });
  }

  async owed(id: string): Promise<number> {
    const panel = await this.desk.panel(id, `?remedy=${remedy}`);
    return (panel[remedy]?.['owed'] as { minor: number } | null)?.minor ?? 0;
  }

  pay(id: string, minor: number, more: Body = {}): Promise<Answer<Body>> {
    return this.desk.give(id, remedy, minor, { verdict: 'OWED', seen: { verdict: 'OWED', rulesetVersion: 3 }, ...more });
  }

  say(id: string, body: Body, { as = frank, key }: { as?: string; key?: string } = {}): Promise<Answer<Body>> {
    return this.desk.post(`/api/complaints/${id}/days`, {
      as,
      body: { reason: 'The customer showed the card.', ...body },
      ...(key && { key }),
    });
  }

  async why(id: string): Promise<Body> {
    const { nest, sql } = this.desk.app;
    const [decision] = await nest.get(AuthorityApi, { strict: false }).decisionsOf(sql, id as ComplaintId);
    const told = await this.desk.app.call<Body>('GET', `/api/decisions/${decision?.id ?? ''}/why`, { as: 'maria.manager' });
    return told.body;
  }

  async replayed(decisionId: string): Promise<string> {
    const { nest, sql } = this.desk.app;
    return (await nest.get(AuthorityApi, { strict: false }).replay(sql, decisionId as DecisionId)).outcome;
  }

  async marks(id: string): Promise<Body[]> {
    const { body } = await this.desk.app.call<{ items: Body[] }>('GET', '/api/decisions/marked', { as: 'maria.manager' });
    return body.items.filter(({ complaintId }) => complaintId === id);
  }
}

export async function startDays(): Promise<DaysDesk> {
  const days = new DaysDesk(await startDesk());
  await days.publish(4_000);
  await days.desk.app.clock.advance({ hours: 4 * 24 });
  await days.publish(1_000);
  await days.desk.app.clock.advance({ hours: 3 * 24 });
  return days;
}
