import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { ComplaintId, Money, PersonActor } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import type { Complaint } from '../domain/complaint.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import { HeldCircumstances } from '../facts/held-circumstances.ts';
import { BeginFollowUp } from './begin-follow-up.ts';
import { GiveRemedies } from './give-remedies.ts';
import { toGivenRemedy, type GivenRemedy } from './give-remedy.ts';
import { OnComplaint } from './on-complaint.ts';

/** `rule` is the obligation that is paid; `reason` is for colleagues and stands on the new complaint. */
export type OwedInput = { readonly rule: string; readonly reason: string };

type Paid = { readonly kind: string; readonly amount: Money | null };

export type SettledOwed = GivenRemedy & { readonly complaint: Complaint };

/** Pays what a closed complaint is still owed: on a new one that points back, so that the closed one stays as it was told. */
@Injectable()
export class SettleOwed {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly followUps: BeginFollowUp,
    private readonly circumstances: HeldCircumstances,
    private readonly authority: AuthorityApi,
    private readonly give: GiveRemedies,
    private readonly changes: Changes,
  ) {}

  /** Throws 409 `complaint-not-closed`, 409 `nothing-owed` when somebody was faster or today's facts do not owe it any more. */
  execute(id: ComplaintId, { rule, reason }: OwedInput, command: CommandContext): Promise<SettledOwed> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, closed, actor) => {
      if (closed.state !== 'CLOSED') throw remedyErrors.complaintNotClosed(closed.state);
      const begun = await this.followUps.settling(tx, closed, reason, actor);
      const { kind, amount } = await this.#owed(tx, begun, rule, actor);
      const ask = { kind, amount, params: {}, seen: null, coverId: null, inPlaceOf: null, note: reason };
      const { complaint, given } = await this.give.within(tx, begun, [ask], actor);
      const details = { followUpId: complaint.id, rule };
      await this.changes.remark(tx, closed, { type: 'complaint.owed-settled', at: tx.now, details });
      const [only] = given;
      if (!only) throw new Error('nothing was given and nothing was refused');
      return { ...toGivenRemedy(only), complaint };
    });
  }

  /** By the rules in force, on what is known today of the closed complaint. */
  async #owed(tx: Tx, complaint: Complaint, rule: string, actor: PersonActor): Promise<Paid> {
    const known = await this.circumstances.execute(tx, complaint, actor, { spends: true });
    const owed = (await this.authority.owed(tx, known)).unpaid.find((one) => one.rule === rule);
    const kind = owed?.kinds[0];
    const currency = known.currency ?? (await this.authority.currency(tx, tx.now));
    if (!owed || kind === undefined || currency === null) throw remedyErrors.nothingOwed(rule);
    return { kind, amount: owed.amountMinor === 0 ? null : { minor: owed.amountMinor, currency } };
  }
}
