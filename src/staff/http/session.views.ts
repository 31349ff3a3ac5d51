import type { Role } from '../../kernel/index.ts';
import type { Language } from '../domain/person.ts';

export class SignedInPersonView {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly language: Language;
}

export class SessionView {
  readonly person: SignedInPersonView;

  /** What the role may use: for showing doors, not for opening them. */
  readonly permissions: string[];
}
