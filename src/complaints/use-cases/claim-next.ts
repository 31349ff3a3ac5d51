import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { take } from '../domain/assign.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { CloseOwners } from '../facts/close-owners.ts';
import { NextUnowned } from '../queries/next-unowned.ts';
import { Reaches } from '../queries/reaches.ts';

/** Gives the most urgent complaint of the own team, or of none, that nobody has; two people who ask at once get two. */
@Injectable()
export class ClaimNext {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: Changes,
    private readonly unowned: NextUnowned,
    private readonly reaches: Reaches,
    private readonly close: CloseOwners,
  ) {}

  execute(command: CommandContext): Promise<Complaint> {
    return this.work.command(command, async (tx) => {
      const found = await this.#first(tx, command.actor);
      if (!found) throw complaintErrors.nothingToTake();
      return this.changes.apply(tx, found, take(found, command.actor, { at: tx.now, now: tx.now }));
    });
  }

  /** Steps over what this person is too close to own. */
  async #first(tx: Tx, actor: PersonActor): Promise<Complaint | null> {
    const reach = await this.reaches.of(tx, actor);
    const tooClose: ComplaintId[] = [];
    for (;;) {
      const found = await this.unowned.lock(tx, actor.teamId, reach, tooClose);
      if (!found || (await this.close.kept(tx, found, actor.personId)).length === 0) return found;
      tooClose.push(found.id);
    }
  }
}
