import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { TeamsQuery } from '../queries/teams.query.ts';
import { CreateTeam } from '../use-cases/create-team.ts';
import { TeamsView, TeamView } from './people.views.ts';
import { TeamDto } from './rights.dtos.ts';

@ApiTags('people')
@Controller('api/teams')
export class TeamsController {
  constructor(
    private readonly teams: TeamsQuery,
    private readonly create: CreateTeam,
  ) {}

  @Get()
  @Allow('teams.read')
  getTeams(): Promise<TeamsView> {
    return this.teams.execute();
  }

  @Post()
  @Allow('teams.manage')
  createTeam(@Body() { name }: TeamDto, @CurrentCommand() command: CommandContext): Promise<TeamView> {
    return this.create.execute(name.trim(), command);
  }
}
