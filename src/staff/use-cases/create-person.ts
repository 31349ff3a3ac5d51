import { Injectable } from '@nestjs/common';
import { Ids, type PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { People } from '../db/people.repository.ts';
import { Teams } from '../db/teams.repository.ts';
import type { Person } from '../domain/person.ts';
import { staffErrors } from '../domain/staff.errors.ts';

export type NewPerson = Omit<Person, 'id' | 'active' | 'version'>;

/** Somebody new, who cannot sign in before a password is set. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly teams: Teams,
    private readonly ids: Ids,
  ) {}

  execute(input: NewPerson, command: CommandContext): Promise<Person> {
    return this.work.command(command, (tx) => this.within(tx, input));
  }

  /** Throws 409 `username-taken`, 422 `team-unknown`. */
  async within(tx: Tx, input: NewPerson): Promise<Person> {
    if (input.teamId !== null && !(await this.teams.find(tx, input.teamId))) throw staffErrors.teamUnknown();
    const person: Person = { ...input, id: this.ids.next<PersonId>(), active: true, version: 1 };
    await this.people.insert(tx, person);
    const { id: subjectId, role, teamId } = person;
    await recordAudit(tx, {
      at: tx.now,
      by: tx.actor,
      action: 'person.created',
      subject: 'person',
      subjectId,
      details: { role, teamId },
    });
    return person;
  }
}
