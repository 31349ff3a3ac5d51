import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { SaidDays } from '../domain/said-days.ts';
import { sayDays } from '../domain/say-days.ts';
import { NoLessOwed } from '../facts/no-less-owed.ts';
import { OnComplaint } from './on-complaint.ts';

/** A day that is left out stays as it is. */
export type SayDaysInput = Partial<SaidDays> & { readonly reason: string; readonly version: number };

/** Says when it happened and of which date the bill is, or corrects that, with a reason. */
@Injectable()
export class SayDays {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly deadlines: DeadlinesApi,
    private readonly noLessOwed: NoLessOwed,
  ) {}

  /** Throws 422 `nothing-changes`, `after-receipt`, `too-early`, 403 `owes-less`. */
  execute(id: ComplaintId, { reason, version, ...said }: SayDaysInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint, actor) => {
      requireAllowed('say-days', complaint);
      const { eventOn = complaint.eventOn, billOn = complaint.billOn } = said;
      const receivedOn = (await this.deadlines.houseDays(tx)).dateOf(complaint.receivedAt);
      const { id: noteId } = await this.notes.write(tx, id, actor.personId, reason);
      const change = sayDays(complaint, { eventOn, billOn, receivedOn, noteId }, { at: tx.now, now: tx.now });
      return this.noLessOwed.changing(tx, complaint, actor, () => this.changes.apply(tx, complaint, change));
    });
  }
}
