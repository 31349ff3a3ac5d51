import { Injectable } from '@nestjs/common';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Teams } from '../db/teams.repository.ts';
import { staffErrors } from '../domain/staff.errors.ts';
import type { Team } from '../domain/team.ts';

@Injectable()
export class CreateTeam {
  constructor(
    private readonly work: UnitOfWork,
    private readonly teams: Teams,
  ) {}

  /** Throws 409 `team-name-taken`. */
  execute(name: string, command: CommandContext): Promise<Team> {
    return this.work.command(command, async (tx) => {
      const team = await this.#create(tx, name);
      if (!team) throw staffErrors.teamNameTaken(name);
      return team;
    });
  }

  /** The team of that name, made if there is none. */
  async ensure(tx: Tx, name: string): Promise<Team> {
    const team =
      (await this.teams.findByName(tx, name)) ?? (await this.#create(tx, name)) ?? (await this.teams.findByName(tx, name));
    if (!team) throw new Error(`team ${name} was neither found nor made`);
    return team;
  }

  async #create(tx: Tx, name: string): Promise<Team | null> {
    const team = await this.teams.insert(tx, name);
    if (team) await recordAudit(tx, { at: tx.now, by: tx.actor, action: 'team.created', subject: 'team', subjectId: team.id });
    return team;
  }
}
