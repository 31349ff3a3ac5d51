import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi, type Complaint } from '../../complaints/index.ts';
import type { EscalationId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import { movesComplaint, type Escalation } from '../domain/escalation.ts';
import { FamilyOf } from '../use-cases/family-of.ts';
import { PickHolder, type Picked } from '../use-cases/pick-holder.ts';

type OneQuestion = { readonly escalationId?: EscalationId };

/**
 * A question does not wait in a pool in which nobody is: it goes to the next level up, or to whoever is on call. Each question is a
 * job of its own, so that one which cannot go anywhere stops no other.
 */
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

  async handle(tx: Tx, { escalationId }: OneQuestion): Promise<void> {
    if (escalationId) return this.#fill(tx, escalationId);
    for (const { id } of await this.escalations.pooled(tx, tx.now))
      tx.send({ queue: this.queue, data: { escalationId: id } satisfies OneQuestion });
  }

  /** Locked only where there is somebody, for people wait for that lock; and looked at again then: somebody may have ruled a moment ago. */
  async #fill(tx: Tx, id: EscalationId): Promise<void> {
    const waiting = await this.escalations.get(tx, id);
    if (!(await this.#somebodyFor(tx, waiting, await this.complaints.get(tx, waiting.complaintId)))) return;
    const complaint = await this.complaints.lock(tx, waiting.complaintId);
    const escalation = await this.escalations.get(tx, id);
    const picked = await this.#somebodyFor(tx, escalation, complaint);
    if (!picked) return;
    const { kind } = escalation;
    const { id: holderId, because } = picked;
    await this.escalations.save(tx, { ...escalation, holderId, routedBecause: because });
    const told = { type: 'escalation.routed', at: tx.now, payload: { escalationId: id, holderId, because } };
    const now = await this.complaints.remark(tx, complaint, told);
    if (movesComplaint(kind)) await this.complaints.handOver(tx, now, { ...now, ownerId: holderId }, { escalationId: id });
  }

  async #somebodyFor(tx: Tx, escalation: Escalation, complaint: Complaint): Promise<Picked | null> {
    const { state, holderId, kind, level, wanted, openedBy } = escalation;
    if (state !== 'OPEN' || holderId !== null) return null;
    const family = await this.families.execute(tx, wanted?.kind ?? null);
    return this.pick.instead(tx, complaint, { kind, level, family }, openedBy);
  }
}
