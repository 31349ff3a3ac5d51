import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Changes } from '../db/changes.ts';
import { DueComplaints } from '../queries/due-complaints.ts';

const atOnce = 100;

/** What falls due before its owner is back goes to the team's pool, whether the absence was planned or marked this morning. */
@Injectable()
export class ReturnFromAbsent implements JobHandler, OnModuleInit {
  readonly queue = 'complaints.return-from-absent';
  readonly every = '* * * * *';

  constructor(
    private readonly staff: StaffApi,
    private readonly due: DueComplaints,
    private readonly changes: Changes,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const away = await this.staff.away(tx, tx.now);
    if (away.length === 0) return;
    const left = await this.due.lockOfAbsent(tx, away, atOnce);
    for (const { ownerId, ...complaint } of left) {
      const details = { from: ownerId, to: null, by: null, because: 'absence' };
      const change = { complaintId: complaint.id, type: 'complaint.assigned', at: tx.now, set: { ownerId: null }, details };
      await this.changes.apply(tx, { ...complaint, ownerId }, change);
    }
    if (left.length === atOnce) tx.send({ queue: this.queue, data: {} });
  }
}
