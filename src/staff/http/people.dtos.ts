import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageSize, IsDay } from '../../platform/index.ts';
import { roles, type Role } from '../../kernel/index.ts';
import { languages, type Language } from '../domain/person.ts';
import { Line, MayBeAbsent } from './fields.ts';

const longestName = 120;
const mostVersions = 1_000_000_000;

export class PeopleQueryDto {
  /** A fragment of a name or a username. */
  @IsOptional()
  @Line(longestName)
  readonly text?: string;

  @IsOptional()
  @IsUUID()
  readonly teamId?: string;

  @IsOptional()
  @IsIn(roles)
  readonly role?: Role;

  /** `all` also lists those who have left. */
  @IsOptional()
  @IsIn(['active', 'all'])
  readonly state?: 'active' | 'all';

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

export class CreatePersonDto {
  @IsString()
  @MaxLength(64)
  @Matches(/^[\w][\w.@+-]{1,63}$/, { message: 'username is 2 to 64 letters, digits and . _ - @ +' })
  readonly username: string;

  @Line(longestName)
  readonly name: string;

  @IsIn(roles)
  readonly role: Role;

  @IsOptional()
  @IsUUID()
  readonly teamId?: string | null;

  @MayBeAbsent()
  @IsIn(languages)
  readonly language?: Language;

  @IsOptional()
  @IsDay()
  readonly hiredOn?: string | null;
}

/** A member that is there is set, one that is absent stays, null clears. */
export class ChangePersonDto {
  @MayBeAbsent()
  @Line(longestName)
  readonly name?: string;

  @MayBeAbsent()
  @IsIn(roles)
  readonly role?: Role;

  @IsOptional()
  @IsUUID()
  readonly teamId?: string | null;

  @MayBeAbsent()
  @IsIn(languages)
  readonly language?: Language;

  @IsOptional()
  @IsDay()
  readonly hiredOn?: string | null;

  @IsInt()
  @Min(1)
  @Max(mostVersions)
  readonly version: number;
}

export class PersonVersionDto {
  @IsInt()
  @Min(1)
  @Max(mostVersions)
  readonly version: number;
}
