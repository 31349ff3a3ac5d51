import { Injectable } from '@nestjs/common';
import { Ids, type ComplaintId, type Id, type PersonId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { EvidenceOnFile } from '../db/evidence.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { Evidence } from '../domain/evidence.ts';
import { isOpen } from '../domain/complaint-state.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import { OnComplaint } from './on-complaint.ts';

type Shown = { readonly kind: string; readonly reference: string };

/** Says where the proof is kept; whoever comes upon it may add it. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly evidence: EvidenceOnFile,
    private readonly changes: Changes,
    private readonly ids: Ids,
  ) {}

  execute(id: ComplaintId, shown: Shown, command: CommandContext): Promise<Evidence> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      return this.within(tx, complaint, shown, personId);
    });
  }

  /** The same inside a command that does more; the complaint is locked. Throws 409 `complaint-not-open`. */
  async within(tx: Tx, complaint: Complaint, { kind, reference }: Shown, by: PersonId): Promise<Evidence> {
    if (!isOpen(complaint.state)) throw remedyErrors.complaintNotOpen(complaint.state);
    const id = this.ids.next<Id<'Evidence'>>();
    const added: Evidence = { id, complaintId: complaint.id, kind, reference, addedBy: by, addedAt: tx.now };
    await this.evidence.insert(tx, added);
    const remark = { type: 'evidence.added', at: tx.now, details: { evidenceId: id, kind } };
    await this.changes.remark(tx, complaint, remark);
    return added;
  }
}
