import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { PeopleListQuery } from '../queries/people-list.query.ts';
import { PersonPageQuery } from '../queries/person-page.query.ts';
import { ChangePerson } from '../use-cases/change-person.ts';
import { CreatePerson } from '../use-cases/create-person.ts';
import { SetPassword } from '../use-cases/set-password.ts';
import { ChangePersonDto, CreatePersonDto, PeopleQueryDto, PersonVersionDto } from './people.dtos.ts';
import { PeopleView, PersonPageView, PersonView } from './people.views.ts';
import { toChange, toNewPerson, toPeopleQuestion } from './people.mapper.ts';
import { SetPasswordDto } from './session.dtos.ts';

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly list: PeopleListQuery,
    private readonly page: PersonPageQuery,
    private readonly create: CreatePerson,
    private readonly change: ChangePerson,
    private readonly setPassword: SetPassword,
  ) {}

  @Get()
  @Allow('people.read')
  getPeople(@Query() query: PeopleQueryDto): Promise<PeopleView> {
    return this.list.execute(toPeopleQuestion(query));
  }

  @Get(':id')
  @Allow('people.inspect')
  getPerson(@Param('id', ParseUUIDPipe) id: PersonId): Promise<PersonPageView> {
    return this.page.execute(id);
  }

  @Post()
  @Allow('people.manage')
  createPerson(@Body() body: CreatePersonDto, @CurrentCommand() command: CommandContext): Promise<PersonView> {
    return this.create.execute(toNewPerson(body), command);
  }

  @Patch(':id')
  @Allow('people.manage')
  changePerson(
    @Param('id', ParseUUIDPipe) id: PersonId,
    @Body() body: ChangePersonDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonView> {
    return this.change.execute({ id, change: toChange(body), version: body.version }, command);
  }

  @Post(':id/deactivation')
  @Allow('people.manage')
  deactivatePerson(
    @Param('id', ParseUUIDPipe) id: PersonId,
    @Body() { version }: PersonVersionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonView> {
    return this.change.execute({ id, change: { active: false }, version }, command);
  }

  @Post(':id/reactivation')
  @Allow('people.manage')
  reactivatePerson(
    @Param('id', ParseUUIDPipe) id: PersonId,
    @Body() { version }: PersonVersionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonView> {
    return this.change.execute({ id, change: { active: true }, version }, command);
  }

  @Post(':id/password')
  @HttpCode(204)
  @Allow('people.manage')
  async setPersonPassword(
    @Param('id', ParseUUIDPipe) id: PersonId,
    @Body() { password }: SetPasswordDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<void> {
    await this.setPassword.execute(id, password, actor);
  }
}
