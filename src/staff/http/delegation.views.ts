import { IsUUID } from 'class-validator';
import type { Role } from '../../kernel/index.ts';
import { AbsenceDto } from './rights.dtos.ts';

export class DelegationDto extends AbsenceDto {
  /** Who stands in. */
  @IsUUID()
  readonly substituteId: string;
}

export class DelegationView {
  readonly id: string;
  readonly giverId: string;
  readonly giverName: string;

  /** How far the substitute may go: as far as this role may, unless the giver holds other levels. */
  readonly giverRole: Role;
  readonly substituteId: string;
  readonly substituteName: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export class DelegationsView {
  /** Who stands in for this person. */
  readonly given: DelegationView[];

  /** For whom this person stands in. */
  readonly held: DelegationView[];
}
