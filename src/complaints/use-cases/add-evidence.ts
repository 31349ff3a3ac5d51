import { Injectable } from '@nestjs/common';
import { Ids, type ComplaintId, type Id } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { EvidenceOnFile } from '../db/evidence.repository.ts';
import type { Evidence } from '../domain/evidence.ts';
import { isOpen } from '../domain/complaint-state.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import { OnComplaint } from './on-complaint.ts';

/** Says where the proof is kept; whoever comes upon it may add it. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly evidence: EvidenceOnFile,
    private readonly changes: Changes,
    private readonly ids: Ids,
  ) {}

  execute(id: ComplaintId, { kind, reference }: { kind: string; reference: string }, command: CommandContext): Promise<Evidence> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      if (!isOpen(complaint.state)) throw remedyErrors.complaintNotOpen(complaint.state);
      const added: Evidence = {
        id: this.ids.next<Id<'Evidence'>>(),
        complaintId: id,
        kind,
        reference,
        addedBy: personId,
        addedAt: tx.now,
      };
      await this.evidence.insert(tx, added);
      await this.changes.remark(tx, complaint, { type: 'evidence.added', at: tx.now, details: { evidenceId: added.id, kind } });
      return added;
    });
  }
}
