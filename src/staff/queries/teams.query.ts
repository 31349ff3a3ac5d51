import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.ts';
import { Teams } from '../db/teams.repository.ts';
import type { Team } from '../domain/team.ts';

@Injectable()
export class TeamsQuery {
  constructor(
    private readonly database: Database,
    private readonly teams: Teams,
  ) {}

  /** By name. */
  async execute(): Promise<{ items: Team[] }> {
    return { items: await this.teams.all(this.database) };
  }
}
