import { Injectable } from '@nestjs/common';
import type { DecisionId } from '../../kernel/index.ts';
import { Database, type CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { DecisionMarks } from '../db/decision-marks.repository.ts';
import { Notes } from '../db/notes.repository.ts';
import { lookedAt, type DecisionMark } from '../domain/decision-mark.ts';
import { OnComplaint } from './on-complaint.ts';

/** A lead who did not give it has looked at a marked decision and says what they found. */
@Injectable()
export class LookAtDecision {
  constructor(
    private readonly database: Database,
    private readonly onComplaint: OnComplaint,
    private readonly marks: DecisionMarks,
    private readonly notes: Notes,
    private readonly changes: Changes,
  ) {}

  /** Throws 404 `decision-not-marked`, 409 `already-looked-at`, 403 `own-decision`, `lead-only`. */
  async execute(id: DecisionId, found: string, command: CommandContext): Promise<DecisionMark> {
    const { complaintId } = await this.marks.get(this.database, id);
    return this.onComplaint.run(complaintId, command, { right: 'lead' }, async (tx, complaint, { personId }) => {
      const mark = lookedAt(await this.marks.get(tx, id), personId, tx.now);
      const { id: noteId } = await this.notes.write(tx, complaintId, personId, found);
      await this.marks.save(tx, mark);
      await this.changes.remark(tx, complaint, {
        type: 'decision.looked-at',
        at: tx.now,
        details: { decisionId: id, noteId },
      });
      return mark;
    });
  }
}
