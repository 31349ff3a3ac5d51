import type { PersonActor } from '../../kernel/index.ts';

/** Tells whose session a cookie stands for; null for one that ended, never was, or belongs to somebody deactivated. */
export abstract class SessionReader {
  abstract actorOf(token: string): Promise<PersonActor | null>;
}
