import { Injectable } from '@nestjs/common';
import { WorkingHoursApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { countedBy } from '../db/fact-row.ts';
import { FactSources, type ToldComplaint } from '../db/fact-sources.ts';
import { Facts } from '../db/facts.repository.ts';
import { factOf } from '../domain/facts/fact-of.ts';

/** Makes the facts of complaints again from their journal: never a step from the old fact, so that nothing can drift. */
@Injectable()
export class KeepFacts {
  constructor(
    private readonly facts: Facts,
    private readonly sources: FactSources,
    private readonly hours: WorkingHoursApi,
  ) {}

  /** Up to event `seq` at least; does nothing when that is counted in already. */
  async one(tx: Tx, id: ComplaintId, seq: number): Promise<void> {
    if ((await this.facts.seqOf(tx, id)) >= seq) return;
    await this.some(tx, await this.sources.of(tx, [id]));
  }

  async some(tx: Tx, complaints: readonly ToldComplaint[]): Promise<void> {
    const hours = await this.hours.current(tx);
    const facts = complaints.map(({ source, events }) => factOf(source, events, hours));
    const before = await this.facts.accountsOf(tx, facts.map(({ complaintId }) => complaintId)); // prettier-ignore
    const now = facts.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
    const accounts = [...new Set<string>([...before, ...now])];
    if (accounts.length > 0) await this.facts.holdAccounts(tx, accounts);
    await this.facts.put(tx, facts, (fact) => countedBy(hours, fact.teamIds));
    if (accounts.length > 0) await this.facts.findRepeats(tx, accounts);
  }
}
