import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCommand, Database, type CommandContext } from '../../platform/index.ts';
import { Teams } from '../db/teams.repository.ts';
import { CreateTeam } from '../use-cases/create-team.ts';
import { TeamsView, TeamView } from './people.views.ts';
import { TeamDto } from './rights.dtos.ts';

@ApiTags('people')
@Controller('api/teams')
export class TeamsController {
  constructor(
    private readonly database: Database,
    private readonly teams: Teams,
    private readonly create: CreateTeam,
  ) {}

  @Get()
  @Allow('teams.read')
  async getTeams(): Promise<TeamsView> {
    return { items: await this.teams.all(this.database) };
  }

  @Post()
  @Allow('teams.manage')
  createTeam(@Body() { name }: TeamDto, @CurrentCommand() command: CommandContext): Promise<TeamView> {
    return this.create.execute(name.trim(), command);
  }
}
