import { Injectable } from '@nestjs/common';
import type { ComplaintId, VisitId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Visits } from '../db/visits.repository.ts';
import { visitErrors } from '../domain/visit.errors.ts';
import { mayVisit, nextForVisit, setOut, type VisitNow } from '../domain/visit.ts';
import { OnComplaint } from './on-complaint.ts';

/** The crew is on its way; the customer hears of it. */
@Injectable()
export class SetOut {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly visits: Visits,
    private readonly changes: Changes,
  ) {}

  execute(id: ComplaintId, visitId: VisitId, command: CommandContext): Promise<VisitNow> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, actor) => {
      if (!mayVisit(actor, complaint)) throw visitErrors.notYours();
      const visit = setOut(await this.visits.get(tx, id, visitId), complaint, actor.personId, tx.now);
      await this.visits.save(tx, visit);
      const { workOrder } = visit;
      await this.changes.remark(tx, complaint, { type: 'visit.set-out', at: tx.now, details: { visitId, workOrder } });
      return { visit, can: nextForVisit(visit, complaint, actor) };
    });
  }
}
