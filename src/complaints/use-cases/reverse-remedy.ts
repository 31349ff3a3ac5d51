import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { ComplaintId, PersonId, RemedyId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import { reverse, type Remedy } from '../domain/remedy.ts';
import { AnnounceRemedy } from './announce-remedy.ts';
import { OnComplaint } from './on-complaint.ts';

export type ReverseInput = { readonly remedyId: RemedyId; readonly reason: string; readonly externalRef: string };

/**
 * A supervisor or manager who did not grant it, nor lent the authority for it, takes an executed remedy back, under the reference of the system that did so.
 * The remedy keeps its own month; the reversal counts in the month it happens in.
 */
@Injectable()
export class ReverseRemedy {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly remedies: Remedies,
    private readonly authority: AuthorityApi,
    private readonly announce: AnnounceRemedy,
  ) {}

  execute(id: ComplaintId, { remedyId, reason, externalRef }: ReverseInput, command: CommandContext): Promise<Remedy> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      const remedy = await this.remedies.get(tx, remedyId, id);
      const onBehalfOf = await this.#onBehalfOf(tx, remedy);
      const reversed = reverse(remedy, { reason, externalRef, onBehalfOf, by: personId, at: tx.now });
      await this.remedies.save(tx, reversed);
      await this.authority.reverse(tx, remedyId);
      await this.announce.told(tx, complaint, reversed, { type: 'remedy.reversed', at: tx.now, details: { externalRef } });
      return reversed;
    });
  }

  async #onBehalfOf(tx: Tx, { decisionId }: Remedy): Promise<PersonId | null> {
    return decisionId && (await this.authority.decision(tx, decisionId)).record.employee.onBehalfOf;
  }
}
