import { Injectable } from '@nestjs/common';
import type { ComplaintId, RemedyId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Remedy } from '../domain/remedy.ts';
import { CancelRemedies } from './cancel-remedies.ts';
import { OnComplaint } from './on-complaint.ts';

/** Its owner or a lead takes a remedy back before it was sent. */
@Injectable()
export class CancelRemedy {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly remedies: Remedies,
    private readonly cancel: CancelRemedies,
  ) {}

  execute(
    id: ComplaintId,
    { remedyId, reason }: { remedyId: RemedyId; reason: string },
    command: CommandContext,
  ): Promise<Remedy> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint) =>
      this.cancel.one(tx, complaint, await this.remedies.get(tx, remedyId, id), reason),
    );
  }
}
