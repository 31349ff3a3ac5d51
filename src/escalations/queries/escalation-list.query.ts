import { Injectable } from '@nestjs/common';
import { Clock, levels, rankOf, type ComplaintId, type EscalationId, type Level, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Escalations, type ListFilter } from '../db/escalations.repository.ts';
import { escalationErrors } from '../domain/escalation.errors.ts';
import { anyFamily } from '../use-cases/family-of.ts';
import { levelOf, Seats } from '../use-cases/seats.ts';
import { NowOwn } from './now-own.ts';
import { EscalationLines, type EscalationLine } from './escalation-lines.ts';

export const escalationViews = ['inbox', 'mine', 'decided', 'now-own'] as const;
export type EscalationView = (typeof escalationViews)[number];

/** What waits for this person's answer (longest first), what they asked, what they answered (newest first), or what whoever asked could now do themselves. */
@Injectable()
export class EscalationList {
  constructor(
    private readonly database: Database,
    private readonly escalations: Escalations,
    private readonly lines: EscalationLines,
    private readonly seats: Seats,
    private readonly nowOwn: NowOwn,
    private readonly clock: Clock,
  ) {}

  async execute(view: EscalationView, actor: PersonActor): Promise<EscalationLine[]> {
    const found = await this.escalations.list(this.database, view, {
      personId: actor.personId,
      seats: await this.#seatsOf(actor),
    });
    return this.lines.of(this.database, actor, view === 'now-own' ? await this.nowOwn.among(this.database, found) : found);
  }

  /** Oldest first. */
  async of(complaintId: ComplaintId, actor: PersonActor): Promise<EscalationLine[]> {
    return this.lines.of(this.database, actor, await this.escalations.of(this.database, complaintId));
  }

  /** Throws 404 `escalation-not-found`, also for one about a complaint this person may not see. */
  async one(id: EscalationId, actor: PersonActor): Promise<EscalationLine> {
    const [line] = await this.lines.of(this.database, actor, [await this.escalations.get(this.database, id)]);
    if (!line) throw escalationErrors.notFound();
    return line;
  }

  /** Their own, and those of people they stand in for, each with its own team. */
  async #seatsOf({ personId, teamId, role }: PersonActor): Promise<ListFilter['seats']> {
    if (role === 'AUDITOR') return [{ personId, teamId, levels, everyTeam: true }];
    const seats = await this.seats.all(this.database, personId, this.clock.now());
    return seats.map((seat) => ({
      personId: seat.personId,
      teamId: seat.teamId,
      everyTeam: seat.role === 'MANAGER',
      levels: levelsUpTo(levelOf(seat, anyFamily), seat.personId === personId),
    }));
  }
}

/** A manager also writes down what the board decided, and nobody does so in a manager's place. */
const levelsUpTo = (held: Level | null, isInPerson: boolean): Level[] =>
  held === null
    ? []
    : levels.filter((level) => rankOf(level) <= rankOf(held) || (level === 'board' && held === 'manager' && isInPerson));
