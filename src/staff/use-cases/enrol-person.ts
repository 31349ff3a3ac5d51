import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { Absence } from '../domain/absence.ts';
import type { LevelLine } from '../domain/level.ts';
import type { LinkSource, LinkTarget } from '../domain/link.ts';
import type { Person } from '../domain/person.ts';
import type { Training } from '../domain/training.ts';
import { AddLink } from './add-link.ts';
import { CreatePerson, type NewPerson } from './create-person.ts';
import { MarkAbsence } from './mark-absence.ts';
import { SetLevels } from './set-levels.ts';
import { SetPassword } from './set-password.ts';
import { SetTrainings } from './set-trainings.ts';

/** Somebody with everything that is known of them; what is left out is not there, or for `language` is English. */
export type EnrolledPerson = Pick<NewPerson, 'username' | 'name' | 'role'> &
  Partial<NewPerson> & {
    readonly password?: string;
    readonly levels?: readonly LevelLine[];
    readonly trainings?: readonly Training[];
    readonly links?: readonly (LinkTarget & { readonly source: LinkSource })[];
    readonly absences?: readonly Pick<Absence, 'startsAt' | 'endsAt'>[];
  };

/** All of a person at once, for sample data and imports. */
@Injectable()
export class EnrolPerson {
  constructor(
    private readonly create: CreatePerson,
    private readonly setPassword: SetPassword,
    private readonly setLevels: SetLevels,
    private readonly setTrainings: SetTrainings,
    private readonly addLink: AddLink,
    private readonly markAbsence: MarkAbsence,
  ) {}

  async within(tx: Tx, { password, levels, trainings, links = [], absences = [], ...given }: EnrolledPerson): Promise<Person> {
    let person = await this.create.within(tx, { teamId: null, language: 'en', hiredOn: null, ...given });
    if (levels) person = await this.setLevels.within(tx, { id: person.id, levels, version: person.version });
    if (trainings) person = await this.setTrainings.within(tx, { id: person.id, trainings, version: person.version });
    if (password !== undefined) await this.setPassword.within(tx, person.id, password);
    for (const link of links) await this.addLink.within(tx, { ...link, personId: person.id });
    for (const absence of absences) await this.markAbsence.within(tx, { ...absence, personId: person.id });
    return person;
  }
}
