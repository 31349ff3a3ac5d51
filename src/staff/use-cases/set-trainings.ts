import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { People } from '../db/people.repository.ts';
import { Trainings } from '../db/trainings.repository.ts';
import { changePerson, type Person } from '../domain/person.ts';
import { checkTrainings, type Training } from '../domain/training.ts';

export type SetTrainingsInput = { readonly id: PersonId; readonly trainings: readonly Training[]; readonly version: number };

/** The person has completed exactly these trainings; what was said before stays in the audit. */
@Injectable()
export class SetTrainings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly trainings: Trainings,
  ) {}

  execute(input: SetTrainingsInput, command: CommandContext): Promise<Person> {
    return this.work.command(command, (tx) => this.within(tx, input));
  }

  /** Throws 404 `person-not-found`, 409 `stale-version`, 422 `training-twice` or `ends-before-it-begins`. */
  async within(tx: Tx, { id, trainings, version }: SetTrainingsInput): Promise<Person> {
    const { person } = await this.people.lock(tx, id);
    const changed = changePerson(person, {}, version);
    checkTrainings(trainings);
    const details = { before: await this.trainings.of(tx, id), after: trainings };
    await this.trainings.replace(tx, id, trainings);
    await this.people.save(tx, changed);
    await recordAudit(tx, {
      at: tx.now,
      by: tx.actor,
      action: 'person.trainings-set',
      subject: 'person',
      subjectId: id,
      details,
    });
    return changed;
  }
}
