import { ApiProperty } from '@nestjs/swagger';
import type { Role } from '../../kernel/index.ts';
import type { HeldLevel } from '../domain/level.ts';
import type { LinkSource, Relation } from '../domain/link.ts';
import type { Language } from '../domain/person.ts';
import { DelegationView } from './delegation.views.ts';

export class PersonView {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly teamId: string | null;
  readonly language: Language;

  /** YYYY-MM-DD */
  readonly hiredOn: string | null;
  readonly active: boolean;

  /** Sent back with a change; a stale one is refused. */
  readonly version: number;
}

export class ListedPersonView extends PersonView {
  readonly teamName: string | null;

  /** Away at this moment. */
  readonly absent: boolean;
}

export class PeopleView {
  readonly items: ListedPersonView[];
  readonly next: string | null;
}

export class LevelLineView {
  readonly family: string;
  readonly level: HeldLevel;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: string;

  /** Earned by this training, and ended with it. */
  @ApiProperty({ type: String, nullable: true, required: false })
  readonly training?: string | null;
}

export class TrainingView {
  readonly training: string;
  readonly completedOn: string;
  readonly validTo: string | null;
}

export class PersonLinkView {
  readonly id: string;
  readonly personId: string;
  readonly customerId: string | null;
  readonly householdId: string | null;
  readonly relation: Relation;
  readonly source: LinkSource;
}

export class PersonLinksView {
  readonly items: PersonLinkView[];
}

export class AbsenceView {
  readonly id: string;
  readonly personId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export class PersonPageView extends PersonView {
  /** Without one nobody signs in. */
  readonly hasPassword: boolean;
  readonly levels: LevelLineView[];
  readonly trainings: TrainingView[];
  readonly links: PersonLinkView[];
  readonly absences: AbsenceView[];

  /** Who stands in for this person, now or later. */
  readonly standIns: DelegationView[];
}

export class AbsencesView {
  readonly items: AbsenceView[];
}

export class NamedAbsenceView extends AbsenceView {
  readonly personName: string;
}

export class NamedAbsencesView {
  readonly items: NamedAbsenceView[];
}

export class TeamView {
  readonly id: string;
  readonly name: string;
}

export class TeamsView {
  readonly items: TeamView[];
}
