import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { People } from '../db/people.repository.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { Teams } from '../db/teams.repository.ts';
import { changePerson, keepAnAdministrator, type Person, type PersonChange } from '../domain/person.ts';
import { staffErrors } from '../domain/staff.errors.ts';

export type ChangePersonInput = { readonly id: PersonId; readonly change: PersonChange; readonly version: number };

/** Everything about a person that a form changes, leaving and coming back included. It holds from the next request on. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly teams: Teams,
    private readonly sessions: Sessions,
  ) {}

  execute(input: ChangePersonInput, command: CommandContext): Promise<Person> {
    return this.work.command(command, (tx) => this.#within(tx, input));
  }

  /** Throws 404 `person-not-found`, 409 `stale-version` or `last-administrator`, 422 `team-unknown`. */
  async #within(tx: Tx, { id, change, version }: ChangePersonInput): Promise<Person> {
    const { person, otherAdministrators } = await this.people.lock(tx, id);
    const changed = changePerson(person, change, version);
    keepAnAdministrator(person, changed, otherAdministrators);
    if (change.teamId && !(await this.teams.find(tx, change.teamId))) throw staffErrors.teamUnknown();
    await this.people.save(tx, changed);
    if (!changed.active) await this.sessions.endAllOf(tx, id);
    await recordAudit(tx, {
      at: tx.now,
      by: tx.actor,
      action: actionOf(change),
      subject: 'person',
      subjectId: id,
      details: audited(person, change),
    });
    return changed;
  }
}

const actionOf = ({ active }: PersonChange): string =>
  active === undefined ? 'person.changed' : active ? 'person.reactivated' : 'person.deactivated';

/** Names are personal: that one changed is kept, not what it was. */
function audited(before: Person, change: PersonChange): object {
  const { role, teamId, language, hiredOn } = before;
  const { name, ...after } = change;
  return { before: { role, teamId, language, hiredOn }, after, ...(name !== undefined && { renamed: name !== before.name }) };
}
