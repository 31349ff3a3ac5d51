import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Absences } from '../db/absences.repository.ts';
import { Delegations } from '../db/delegations.repository.ts';
import { PasswordCredentials } from '../db/credentials.repository.ts';
import { Levels } from '../db/levels.repository.ts';
import { Links } from '../db/links.repository.ts';
import { People } from '../db/people.repository.ts';
import { Trainings } from '../db/trainings.repository.ts';
import { toReply, type AbsenceReply } from '../domain/absence.ts';
import { toDelegationReply, type DelegationReply } from '../domain/delegation.ts';
import type { LevelLine } from '../domain/level.ts';
import type { Link } from '../domain/link.ts';
import type { Person } from '../domain/person.ts';
import type { Training } from '../domain/training.ts';

/** Everything that is kept about a person. */
export type PersonPage = Person & {
  readonly hasPassword: boolean;
  readonly levels: LevelLine[];
  readonly trainings: Training[];
  readonly links: Link[];
  readonly absences: AbsenceReply[];
  readonly standIns: DelegationReply[];
};

@Injectable()
export class PersonPageQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly credentials: PasswordCredentials,
    private readonly levels: Levels,
    private readonly trainings: Trainings,
    private readonly links: Links,
    private readonly absences: Absences,
    private readonly delegations: Delegations,
  ) {}

  /** Throws 404 `person-not-found`. */
  async execute(id: PersonId): Promise<PersonPage> {
    const person = await this.people.get(this.database, id);
    const now = this.clock.now();
    const [credentials, levels, trainings, links, absences, delegations] = await Promise.all([
      this.credentials.of(this.database, id),
      this.levels.of(this.database, id),
      this.trainings.of(this.database, id),
      this.links.of(this.database, id),
      this.absences.of(this.database, id, now),
      this.delegations.about(this.database, id, now),
    ]);
    const hasPassword = (credentials?.passwordHash ?? null) !== null;
    const standIns = delegations.filter(({ giverId }) => giverId === id).map(toDelegationReply);
    return { ...person, hasPassword, levels, trainings, links, absences: absences.map(toReply), standIns };
  }
}
