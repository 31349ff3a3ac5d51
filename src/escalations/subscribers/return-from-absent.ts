import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { EscalationId, PersonId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Escalations } from '../db/escalations.repository.ts';

/** A question does not wait for somebody who is not there: it goes back to the pool of its level. */
@Injectable()
export class ReturnFromAbsent implements JobHandler, OnModuleInit {
  readonly queue = 'escalations.return-from-absent';
  readonly every = '* * * * *';

  constructor(
    private readonly staff: StaffApi,
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const away = (await this.staff.away(tx, tx.now)).map(({ personId }) => personId);
    if (away.length === 0) return;
    for (const { id } of await this.escalations.heldBy(tx, away)) await this.#release(tx, id, away);
  }

  /** Read again under the lock: somebody may have ruled a moment ago. */
  async #release(tx: Tx, id: EscalationId, away: readonly PersonId[]): Promise<void> {
    const { complaintId } = await this.escalations.get(tx, id);
    const complaint = await this.complaints.lock(tx, complaintId);
    const escalation = await this.escalations.get(tx, id);
    const { state, holderId: from } = escalation;
    if (state !== 'OPEN' || from === null || !away.includes(from)) return;
    await this.escalations.save(tx, { ...escalation, holderId: null, routedBecause: null });
    const payload = { escalationId: id, from, because: 'absence' };
    await this.complaints.remark(tx, complaint, { type: 'escalation.returned', at: tx.now, payload });
  }
}
