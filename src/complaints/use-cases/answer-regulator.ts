import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { regulatorAnswered } from '../domain/review.ts';
import { OnComplaint } from './on-complaint.ts';

export type AnswerInput = {
  readonly reference: string;
  /** Null for now. */
  readonly answeredAt: Date | null;
};

/** Our answer went to the regulator, perhaps some time before somebody says so: the clock of its letter stops at that moment. */
@Injectable()
export class AnswerRegulator {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /** Throws 404 `no-such-letter` when no clock of that reference runs. */
  execute(id: ComplaintId, { reference, answeredAt }: AnswerInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint) => {
      const at = answeredAt ?? tx.now;
      const details = regulatorAnswered({ reference, at }, { at: tx.now, now: tx.now });
      const stopped = await this.deadlines.stop(tx, id, { kinds: ['REGULATORY'], key: reference, at });
      if (stopped.changes.length === 0) throw complaintErrors.noSuchLetter(reference);
      return this.changes.remark(tx, complaint, { type: 'complaint.regulator-answered', at, details }, stopped);
    });
  }
}
