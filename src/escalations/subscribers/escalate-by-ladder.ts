import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { RungReached } from '../../deadlines/index.ts';
import { levels, rankOf, type ComplaintId, type Level } from '../../kernel/index.ts';
import { eventsOf, Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import { mayStandBeside, type Escalation } from '../domain/escalation.ts';
import { OpenEscalation } from '../use-cases/open-escalation.ts';

/** Time itself asks for somebody higher: a rung of a deadline's ladder opens a TIME escalation, once. */
@Injectable()
export class EscalateByLadder implements Subscriber, OnModuleInit {
  readonly name = 'escalations.escalate-by-ladder';
  readonly to = ['deadline.rung-reached'];

  constructor(
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly opening: OpenEscalation,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId, payload }: StoredEvent): Promise<void> {
    const { rung, deadlineId, kind } = payload as unknown as RungReached;
    const level = levels.find((known) => known === rung.to);
    if (rung.action !== 'ESCALATE' || !level) return;
    const complaint = await this.complaints.lock(tx, complaintId);
    const others = await this.escalations.of(tx, complaintId);
    if (!mayStandBeside('TIME', complaint.state) || isAsked(others, level)) return;
    if (await this.#isDone(tx, complaintId, { deadlineId, rung: rung.position })) return;
    const because = { deadlineId, rung: rung.position, deadlineKind: kind };
    const note = `The ${kind} deadline is late.`;
    const question = { kind: 'TIME', level, family: '*', decision: null, note, customerTold: null, because } as const;
    await this.opening.within(tx, complaint, question, null);
  }

  /** An event may be heard twice. */
  async #isDone(tx: Tx, id: ComplaintId, { deadlineId, rung }: { deadlineId: string; rung: number }): Promise<boolean> {
    const opened = (await eventsOf(tx, id)).filter(({ type }) => type === 'escalation.opened');
    return opened.some(({ payload }) => payload['deadlineId'] === deadlineId && payload['rung'] === rung);
  }
}

/** Somebody as high has been asked because of time already and has not answered yet. */
const isAsked = (others: readonly Escalation[], level: Level): boolean =>
  others.some((other) => other.kind === 'TIME' && other.state === 'OPEN' && rankOf(other.level) >= rankOf(level));
