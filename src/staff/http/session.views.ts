import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '../../kernel/index.ts';
import { languages, type Language } from '../domain/person.ts';

export class SignedInPersonView {
  readonly id: string;
  readonly name: string;
  readonly username: string;

  @ApiProperty({ enum: roles })
  readonly role: Role;

  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;

  @ApiProperty({ enum: languages })
  readonly language: Language;
}

export class SessionView {
  readonly person: SignedInPersonView;

  /** What the role may use: for showing doors, not for opening them. */
  readonly permissions: string[];
}
