import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { EscalationId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import { movesComplaint } from '../domain/escalation.ts';
import { FamilyOf } from '../use-cases/family-of.ts';
import { PickHolder } from '../use-cases/pick-holder.ts';

/** A question does not wait in a pool in which nobody is: it goes to the next level up, or to whoever is on call. */
@Injectable()
export class FillEmptyPools implements JobHandler, OnModuleInit {
  readonly queue = 'escalations.fill-empty-pools';
  readonly every = '* * * * *';

  constructor(
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly families: FamilyOf,
    private readonly pick: PickHolder,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    for (const { id } of await this.escalations.pooled(tx)) await this.#fill(tx, id);
  }

  /** Read again under the lock: somebody may have ruled a moment ago. */
  async #fill(tx: Tx, id: EscalationId): Promise<void> {
    const { complaintId } = await this.escalations.get(tx, id);
    const complaint = await this.complaints.lock(tx, complaintId);
    const escalation = await this.escalations.get(tx, id);
    const { state, kind, level, wanted, openedBy } = escalation;
    if (state !== 'OPEN' || escalation.holderId !== null) return;
    const family = await this.families.execute(tx, wanted?.kind ?? null);
    const picked = await this.pick.instead(tx, complaint, { kind, level, family }, openedBy);
    if (!picked) return;
    const { id: holderId, because } = picked;
    await this.escalations.save(tx, { ...escalation, holderId, routedBecause: because });
    const told = { type: 'escalation.routed', at: tx.now, payload: { escalationId: id, holderId, because } };
    const now = await this.complaints.remark(tx, complaint, told);
    if (movesComplaint(kind)) await this.complaints.handOver(tx, now, { ...now, ownerId: holderId }, { escalationId: id });
  }
}
