import { Injectable } from '@nestjs/common';
import { Ids, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Absences } from '../db/absences.repository.ts';
import { People } from '../db/people.repository.ts';
import { checkAbsence, toReply, type Absence, type AbsenceId, type AbsenceReply } from '../domain/absence.ts';
import { checkMayMark } from '../domain/may-mark-absence.ts';
import { staffErrors } from '../domain/staff.errors.ts';

export type NewAbsence = Omit<Absence, 'id'>;

/** While somebody is absent, nothing is routed to them. */
@Injectable()
export class MarkAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly absences: Absences,
    private readonly ids: Ids,
  ) {}

  /** Throws 404 `person-not-found`, 403 `not-your-team`, 422 `ends-before-it-begins`. */
  execute(input: NewAbsence, command: CommandContext): Promise<AbsenceReply> {
    return this.work.command(command, async (tx) => {
      await this.#mayMark(tx, input.personId, command.actor);
      return toReply(await this.within(tx, input));
    });
  }

  async within(tx: Tx, input: NewAbsence): Promise<Absence> {
    checkAbsence(input);
    const absence: Absence = { ...input, id: this.ids.next<AbsenceId>() };
    await this.absences.insert(tx, absence);
    const { personId, ...details } = absence;
    await recordAudit(tx, {
      at: tx.now,
      by: tx.actor,
      action: 'person.absence-marked',
      subject: 'person',
      subjectId: personId,
      details,
    });
    return absence;
  }

  /** Somebody who is back early. Throws 404 `absence-not-found`, 403 `not-your-team`. */
  end({ personId, absenceId }: { personId: PersonId; absenceId: AbsenceId }, command: CommandContext): Promise<AbsenceReply> {
    return this.work.command(command, async (tx) => {
      await this.#mayMark(tx, personId, command.actor);
      const absence = await this.absences.end(tx, personId, absenceId);
      if (!absence) throw staffErrors.absenceNotFound();
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'person.absence-ended',
        subject: 'person',
        subjectId: personId,
        details: { absenceId },
      });
      return toReply(absence);
    });
  }

  async #mayMark(tx: Tx, personId: PersonId, actor: PersonActor): Promise<void> {
    checkMayMark(actor, await this.people.get(tx, personId));
  }
}
