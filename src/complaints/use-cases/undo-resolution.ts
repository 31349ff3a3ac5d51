import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import { eventsOf, type CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { resolvedWith, undo } from '../domain/undo.ts';
import { CancelRemedies } from './cancel-remedies.ts';
import { OnComplaint } from './on-complaint.ts';

const reason = 'resolution undone';

/** Takes a resolution back within ten seconds, with all it gave; what was to leave the house hears it and stays. */
@Injectable()
export class UndoResolution {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly remedies: Remedies,
    private readonly cancel: CancelRemedies,
    private readonly deadlines: DeadlinesApi,
    private readonly changes: Changes,
  ) {}

  execute(id: ComplaintId, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      const { remedyIds, contactId } = resolvedWith(complaint, await eventsOf(tx, id));
      const given = (await this.remedies.of(tx, id)).filter((remedy) => remedyIds.includes(remedy.id));
      const change = undo(complaint, given, contactId, personId, { at: tx.now, now: tx.now });
      const running = await this.deadlines.undoStop(tx, id, { stoppedAt: complaint.resolvedAt ?? tx.now, at: tx.now });
      const undone = await this.changes.apply(tx, complaint, change, running, null);
      for (const remedy of given.filter(({ state }) => state === 'AUTHORISED')) await this.cancel.one(tx, undone, remedy, reason);
      return undone;
    });
  }
}
