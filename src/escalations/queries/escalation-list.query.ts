import { Injectable } from '@nestjs/common';
import { Clock, levels, rankOf, type ComplaintId, type EscalationId, type Level, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import { escalationErrors } from '../domain/escalation.errors.ts';
import { NowOwn } from './now-own.ts';
import { EscalationLines, type EscalationLine } from './escalation-lines.ts';

export const escalationViews = ['inbox', 'mine', 'decided', 'now-own'] as const;
export type EscalationView = (typeof escalationViews)[number];

const anyFamily = '*';

/** What waits for this person's answer (longest first), what they asked, what they answered (newest first), or what whoever asked could now do themselves. */
@Injectable()
export class EscalationList {
  constructor(
    private readonly database: Database,
    private readonly escalations: Escalations,
    private readonly lines: EscalationLines,
    private readonly staff: StaffApi,
    private readonly nowOwn: NowOwn,
    private readonly clock: Clock,
  ) {}

  async execute(view: EscalationView, actor: PersonActor): Promise<EscalationLine[]> {
    const found = await this.escalations.list(this.database, view, {
      personId: actor.personId,
      teamId: actor.teamId,
      levels: await this.#levelsOf(actor),
      everyTeam: actor.role === 'MANAGER' || actor.role === 'AUDITOR',
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

  /** Their own, and those of people they stand in for. */
  async #levelsOf(actor: PersonActor): Promise<readonly Level[]> {
    if (actor.role === 'AUDITOR') return levels;
    const at = this.clock.now();
    const people = [actor.personId, ...(await this.staff.standsInFor(this.database, actor.personId, at))];
    const held = await Promise.all(people.map((personId) => this.staff.standing(this.database, personId, at)));
    const ranks = held.map((standing) => this.staff.levelFor(standing, anyFamily)).map((level) => (level ? rankOf(level) : -1));
    const highest = Math.max(...ranks);
    return levels.filter((level) => rankOf(level) <= highest || (level === 'board' && highest === rankOf('manager')));
  }
}
