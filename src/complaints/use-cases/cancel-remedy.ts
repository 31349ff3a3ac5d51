import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { ComplaintId, RemedyId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import type { Remedy } from '../domain/remedy.ts';
import { CancelRemedies } from './cancel-remedies.ts';
import { OnComplaint } from './on-complaint.ts';

/** Its owner or a lead takes a remedy back before it was sent; throws 409 `owed-and-resolved` for what the customer was told of and is owed. */
@Injectable()
export class CancelRemedy {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly remedies: Remedies,
    private readonly cancel: CancelRemedies,
    private readonly authority: AuthorityApi,
  ) {}

  execute(
    id: ComplaintId,
    { remedyId, reason }: { remedyId: RemedyId; reason: string },
    command: CommandContext,
  ): Promise<Remedy> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint) => {
      const remedy = await this.remedies.get(tx, remedyId, id);
      if (complaint.state === 'RESOLVED' && (await this.#isOwed(tx, remedy))) throw remedyErrors.owedAndResolved();
      return this.cancel.one(tx, complaint, remedy, reason);
    });
  }

  /** The complaint was resolved because this was on its way. */
  async #isOwed(tx: Tx, { decisionId }: Remedy): Promise<boolean> {
    return decisionId !== null && (await this.authority.decision(tx, decisionId)).record.decision.owed.length > 0;
  }
}
