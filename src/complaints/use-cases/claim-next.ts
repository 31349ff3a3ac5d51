import { Injectable } from '@nestjs/common';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { take } from '../domain/assign.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
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
  ) {}

  execute(command: CommandContext): Promise<Complaint> {
    return this.work.command(command, async (tx) => {
      const reach = await this.reaches.of(tx, command.actor);
      const found = await this.unowned.lock(tx, command.actor.teamId, reach);
      if (!found) throw complaintErrors.nothingToTake();
      return this.changes.apply(tx, found, take(found, command.actor, { at: tx.now, now: tx.now }));
    });
  }
}
