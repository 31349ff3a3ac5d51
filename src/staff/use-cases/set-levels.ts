import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Levels } from '../db/levels.repository.ts';
import { People } from '../db/people.repository.ts';
import { checkLevels, type LevelLine } from '../domain/level.ts';
import { changePerson, type Person } from '../domain/person.ts';

export type SetLevelsInput = { readonly id: PersonId; readonly levels: readonly LevelLine[]; readonly version: number };

/** The person holds exactly these levels; what was held before stays in the audit. */
@Injectable()
export class SetLevels {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly levels: Levels,
  ) {}

  execute(input: SetLevelsInput, command: CommandContext): Promise<Person> {
    return this.work.command(command, (tx) => this.within(tx, input));
  }

  /** Throws 404 `person-not-found`, 409 `stale-version`, 422 `levels-overlap`, `ends-before-it-begins` or `role-without-authority`. */
  async within(tx: Tx, { id, levels, version }: SetLevelsInput): Promise<Person> {
    const { person } = await this.people.lock(tx, id);
    const changed = changePerson(person, {}, version);
    checkLevels(person.role, levels);
    const details = { before: await this.levels.of(tx, id), after: levels };
    await this.levels.replace(tx, id, levels);
    await this.people.save(tx, changed);
    await recordAudit(tx, { at: tx.now, by: tx.actor, action: 'person.levels-set', subject: 'person', subjectId: id, details });
    return changed;
  }
}
