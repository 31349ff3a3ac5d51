import { Injectable } from '@nestjs/common';
import { Ids } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { OnCallDuties } from '../db/on-call.repository.ts';
import { People } from '../db/people.repository.ts';
import { Teams } from '../db/teams.repository.ts';
import { checkDuty, checkMayName, toDutyReply, type DutyReply, type OnCallDuty, type OnCallId } from '../domain/on-call.ts';
import { staffErrors } from '../domain/staff.errors.ts';

export type NewDuty = Omit<OnCallDuty, 'id'>;

/** Says who is on call, for a team or for all. Two may be at once: whoever was named last is asked first. */
@Injectable()
export class NameOnCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly duties: OnCallDuties,
    private readonly people: People,
    private readonly teams: Teams,
    private readonly ids: Ids,
  ) {}

  /** Throws 403 `not-your-team`; otherwise as `within`. */
  execute(input: NewDuty, command: CommandContext): Promise<DutyReply> {
    return this.work.command(command, (tx) => {
      checkMayName(command.actor, input);
      return this.within(tx, input);
    });
  }

  /** Throws 404 `person-not-found`; 422 `team-unknown`, `ends-before-it-begins`, `on-call-over`, `role-cannot-be-on-call`. */
  async within(tx: Tx, input: NewDuty): Promise<DutyReply> {
    const person = await this.people.get(tx, input.personId);
    checkDuty({ ...input, person }, tx.now);
    const team = input.teamId && (await this.teams.find(tx, input.teamId));
    if (input.teamId && !team) throw staffErrors.teamUnknown();
    const duty: OnCallDuty = { ...input, id: this.ids.next<OnCallId>() };
    await this.duties.insert(tx, duty);
    await this.#audit(tx, 'person.put-on-call', duty);
    return toDutyReply({ ...duty, personName: person.name, teamName: team ? team.name : null });
  }

  /** Throws 404 `on-call-not-found`, 403 `not-your-team`. */
  end(id: OnCallId, command: CommandContext): Promise<DutyReply> {
    return this.work.command(command, async (tx) => {
      const duty = await this.duties.one(tx, id);
      if (!duty) throw staffErrors.onCallNotFound();
      checkMayName(command.actor, duty);
      if (!(await this.duties.end(tx, id))) throw staffErrors.onCallNotFound();
      await this.#audit(tx, 'person.taken-off-call', duty);
      return toDutyReply({ ...duty, endsAt: tx.now });
    });
  }

  /** An address is personal: that there is one is kept, not which. */
  #audit(tx: Tx, action: string, { id, personId, teamId, startsAt, endsAt, email }: OnCallDuty): Promise<void> {
    const details = { onCallId: id, teamId, startsAt, endsAt, byEmail: email !== null };
    return recordAudit(tx, { at: tx.now, by: tx.actor, action, subject: 'person', subjectId: personId, details });
  }
}
