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

/** What every instant and amount on screen is shown in; null is not set up yet. */
export class UtilityView {
  /** IANA zone of the house's calendar. */
  readonly zone: string | null;

  /** ISO 4217 code of the money that the rules in force are written in. */
  readonly currency: string | null;
}

export class SessionView {
  readonly person: SignedInPersonView;

  /** What the role may use: for showing doors, not for opening them. */
  readonly permissions: string[];
  readonly utility: UtilityView;
}
