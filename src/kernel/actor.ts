import type { PersonId, TeamId } from './ids.ts';
import type { Role } from './role.ts';

/** Who acts. Passed as an argument, never ambient. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly name: string;
      readonly role: Role;
      readonly teamId: TeamId | null;
    }
  | { readonly kind: 'system'; readonly personId: null; readonly name: string };

export type PersonActor = Extract<Actor, { kind: 'person' }>;

/** The product itself, named after what it was doing: `sweep`, `import`, `seed`. */
export const systemActor = (name: string): Actor => ({ kind: 'system', personId: null, name });
