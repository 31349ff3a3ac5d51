import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Owing } from '../../authority/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Grounds, type OnRecord } from '../db/grounds.repository.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { owesLess } from '../domain/owes-less.ts';
import { leads } from '../domain/own.ts';
import { ReadCircumstances } from './circumstances.ts';

type Pair = { readonly complaint: Complaint; readonly kept: Complaint };
type Asking = { readonly actor: PersonActor; readonly at: Date };

/** Nobody by themselves lowers what law or charter owes the customer, nor says what nobody knew of it: whoever leads the complaint's team does. */
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
   * The one that goes on as `merge` leaves it, in this transaction: by then it has the words, the evidence and the earlier receipt of both, and
   * the other one counts as no complaint of its own. On neither of the two that the actor does not lead is less owed then. Throws 403 `owes-less`.
   */
  async merging(tx: Tx, { complaint, kept }: Pair, actor: PersonActor, merge: () => Promise<Complaint>): Promise<Complaint> {
    const before = [
      ...(await this.#owedApart(tx, complaint, kept, actor)),
      ...(await this.#owedApart(tx, kept, complaint, actor)),
    ];
    const merged = await merge();
    if (before.length === 0) return merged;
    const after = await this.#owed(tx, merged, { actor, at: tx.now });
    for (const owing of before) requireNoLess(owing, after);
    return merged;
  }

  /**
   * What is owed on a complaint by itself, but for what was paid or is late on the other: what both owe and was given once is paid. Nothing
   * where the actor leads it, for then they may lower it.
   */
  async #owedApart(tx: Tx, own: Complaint, other: Complaint, actor: PersonActor): Promise<readonly Owing[]> {
    if (leads(actor, own)) return [];
    const asking = { actor, at: tx.now };
    const [record, { mergedIds, settledBy }] = [await this.#record(tx, own, asking), await this.#record(tx, other, asking)];
    const paidOn = [...record.settledBy, other.id, ...mergedIds, ...settledBy];
    return [await this.#owed(tx, own, asking, { ...record, settledBy: paidOn })];
  }

  #record(tx: Tx, { id }: Complaint, { actor, at }: Asking): Promise<OnRecord> {
    return this.grounds.of(tx, id, actor.personId, at);
  }

  async #owed(tx: Tx, complaint: Complaint, { actor: { personId }, at }: Asking, onRecord?: OnRecord): Promise<Owing> {
    return this.authority.owed(
      tx,
      await this.circumstances.execute(tx, complaint, { personId, at, ...(onRecord && { onRecord }) }),
    );
  }
}

function requireNoLess(before: Owing, after: Owing): void {
  const rules = owesLess(before, after);
  if (rules !== null) throw complaintErrors.owesLess(rules);
}
