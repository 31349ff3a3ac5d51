import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Owing } from '../../authority/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { Grounds, type OnRecord } from '../db/grounds.repository.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { takenIn } from '../domain/merge.ts';
import { owesLess } from '../domain/owes-less.ts';
import { leads } from '../domain/own.ts';
import { ReadCircumstances } from './circumstances.ts';

type Pair = { readonly complaint: Complaint; readonly kept: Complaint };
type Asking = { readonly actor: PersonActor; readonly at: Date };

/** Nobody by themselves lowers what law or charter owes the customer: whoever leads the complaint's team does. */
@Injectable()
export class NoLessOwed {
  constructor(
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly grounds: Grounds,
  ) {}

  /** The complaint as `change` leaves it, in this transaction. Throws 403 `owes-less`. */
  async changing(tx: Tx, complaint: Complaint, actor: PersonActor, change: () => Promise<Complaint>): Promise<Complaint> {
    if (leads(actor, complaint)) return change();
    const asking = { actor, at: tx.now };
    const before = await this.#owed(tx, complaint, asking);
    const changed = await change();
    requireNoLess(before, await this.#owed(tx, changed, asking));
    return changed;
  }

  /**
   * Before two become one: each as it stands against the one that goes on, all of them with what was given, said and shown on either, so
   * that what both owe is owed once. Throws 403 `owes-less`.
   */
  async merging(sql: Sql, { complaint, kept }: Pair, asking: Asking): Promise<void> {
    if (leads(asking.actor, complaint)) return;
    const records = await this.#records(sql, { complaint, kept }, asking);
    const after = await this.#owed(sql, { ...kept, ...takenIn(kept, complaint) }, asking, records.kept);
    requireNoLess(await this.#owed(sql, complaint, asking, records.complaint), after);
    requireNoLess(await this.#owed(sql, kept, asking, records.kept), after);
  }

  async #owed(sql: Sql, complaint: Complaint, { actor: { personId }, at }: Asking, onRecord?: OnRecord): Promise<Owing> {
    return this.authority.owed(
      sql,
      await this.circumstances.execute(sql, complaint, { personId, at, ...(onRecord && { onRecord }) }),
    );
  }

  /** What is on record of each as if the other were merged into it. */
  async #records(
    sql: Sql,
    { complaint, kept }: Pair,
    { actor: { personId }, at }: Asking,
  ): Promise<{ readonly complaint: OnRecord; readonly kept: OnRecord }> {
    const one = await this.grounds.of(sql, complaint.id, personId, at);
    const other = await this.grounds.of(sql, kept.id, personId, at);
    const merged = [...one.mergedIds, ...other.mergedIds];
    return {
      complaint: { ...together(one, other), mergedIds: [kept.id, ...merged] },
      kept: { ...together(other, one), mergedIds: [complaint.id, ...merged] },
    };
  }
}

const together = (own: OnRecord, other: OnRecord): OnRecord => ({
  ...own,
  isVerified: own.isVerified || other.isVerified,
  isCustomerTold: own.isCustomerTold || other.isCustomerTold,
  evidence: [...new Set([...own.evidence, ...other.evidence])],
  settledBy: [...new Set([...own.settledBy, ...other.settledBy])],
});

function requireNoLess(before: Owing, after: Owing): void {
  const rules = owesLess(before, after);
  if (rules.length > 0) throw complaintErrors.owesLess(rules);
}
