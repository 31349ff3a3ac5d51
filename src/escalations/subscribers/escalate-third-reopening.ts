import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi, type Complaint } from '../../complaints/index.ts';
import type { ComplaintId, Level } from '../../kernel/index.ts';
import { eventsOf, Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { mayStandBeside } from '../domain/escalation.ts';
import { levelAbove } from '../domain/route.ts';
import { OpenEscalation } from '../use-cases/open-escalation.ts';

const tooOften = 3;
const anyFamily = '*';

/** Three times told it was solved and it was not: somebody more skilled than its owner takes it over. */
@Injectable()
export class EscalateThirdReopening implements Subscriber, OnModuleInit {
  readonly name = 'escalations.escalate-third-reopening';
  readonly to = ['complaint.reopened'];

  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly opening: OpenEscalation,
    private readonly staff: StaffApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId, payload }: StoredEvent): Promise<void> {
    const set = payload['set'] as { readonly reopenCount?: number } | undefined;
    if (set?.reopenCount !== tooOften) return;
    const complaint = await this.complaints.lock(tx, complaintId);
    if (!mayStandBeside('SKILL', complaint.state) || (await this.#isDone(tx, complaintId))) return;
    const level = await this.#levelAbove(tx, complaint);
    const note = 'Reopened for the third time.';
    const question = { kind: 'SKILL', level, family: anyFamily, decision: null, note, customerTold: null } as const;
    await this.opening.within(tx, complaint, { ...question, because: { reopening: tooOften } }, null);
  }

  /** An event may be heard twice. */
  async #isDone(tx: Tx, id: ComplaintId): Promise<boolean> {
    const events = await eventsOf(tx, id);
    return events.some(({ type, payload }) => type === 'escalation.opened' && payload['reopening'] === tooOften);
  }

  async #levelAbove(tx: Tx, { ownerId }: Complaint): Promise<Level> {
    if (ownerId === null) return levelAbove(null);
    return levelAbove(this.staff.levelFor(await this.staff.standing(tx, ownerId, tx.now), anyFamily));
  }
}
