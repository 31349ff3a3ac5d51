import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Categories } from '../db/categories.repository.ts';
import { Changes } from '../db/changes.ts';
import { TimedComplaints } from '../db/timed-complaints.ts';
import type { Complaint, Severity } from '../domain/complaint.ts';
import { recategorise } from '../domain/recategorise.ts';
import { NoLessOwed } from '../facts/no-less-owed.ts';
import { OnComplaint } from './on-complaint.ts';
import { ShutOffSoon } from './shut-off-soon.ts';

export type RecategoriseInput = { readonly category: string; readonly severity: Severity | null; readonly version: number };

/** Corrects what it is about; its targets follow, with the time that was used up and the pauses that were earned. */
@Injectable()
export class RecategoriseComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly categories: Categories,
    private readonly timed: TimedComplaints,
    private readonly deadlines: DeadlinesApi,
    private readonly shutOffSoon: ShutOffSoon,
    private readonly noLessOwed: NoLessOwed,
  ) {}

  /** Throws 403 `owes-less`, 422 `category-unknown`. */
  execute(id: ComplaintId, input: RecategoriseInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version: input.version }, async (tx, complaint, actor) => {
      const category = await this.categories.get(tx, input.category);
      const severity = input.severity ?? category.defaultSeverity;
      const change = recategorise(
        complaint,
        {
          category: category.key,
          severity,
          isSafetyCategory: category.safety,
          shutOffSoonUntil: await this.shutOffSoon.until(tx),
        },
        { at: tx.now, now: tx.now },
      );
      const subject = await this.timed.now(tx, { ...complaint, ...change.set });
      return this.noLessOwed.changing(tx, complaint, actor, async () =>
        this.changes.apply(tx, complaint, change, await this.deadlines.supersede(tx, id, { subject, at: tx.now })),
      );
    });
  }
}
