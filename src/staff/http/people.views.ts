import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '../../kernel/index.ts';
import { heldLevels, type HeldLevel } from '../domain/level.ts';
import { relations, type LinkSource, type Relation } from '../domain/link.ts';
import { languages, type Language } from '../domain/person.ts';

export class PersonView {
  readonly id: string;
  readonly username: string;
  readonly name: string;

  @ApiProperty({ enum: roles })
  readonly role: Role;

  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ enum: languages })
  readonly language: Language;

  /** YYYY-MM-DD */
  @ApiProperty({ type: String, nullable: true })
  readonly hiredOn: string | null;

  readonly active: boolean;

  /** Sent back with a change; a stale one is refused. */
  readonly version: number;
}

export class ListedPersonView extends PersonView {
  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;

  /** Away at this moment. */
  readonly absent: boolean;
}

export class PeopleView {
  readonly items: ListedPersonView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class LevelLineView {
  readonly family: string;

  @ApiProperty({ enum: heldLevels })
  readonly level: HeldLevel;

  readonly validFrom: string;

  @ApiProperty({ type: String, nullable: true })
  readonly validTo: string | null;

  readonly basis: string;
}

export class TrainingView {
  readonly training: string;
  readonly completedOn: string;

  @ApiProperty({ type: String, nullable: true })
  readonly validTo: string | null;
}

export class PersonLinkView {
  readonly id: string;
  readonly personId: string;

  @ApiProperty({ type: String, nullable: true })
  readonly customerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly householdId: string | null;

  @ApiProperty({ enum: relations })
  readonly relation: Relation;

  @ApiProperty({ enum: ['hr', 'declared'] })
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

  readonly levels: readonly LevelLineView[];
  readonly trainings: readonly TrainingView[];
  readonly links: readonly PersonLinkView[];
  readonly absences: readonly AbsenceView[];
}

export class TeamView {
  readonly id: string;
  readonly name: string;
}

export class TeamsView {
  readonly items: TeamView[];
}
