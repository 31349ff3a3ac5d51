import type { Id, PersonId } from '../../kernel/index.ts';
import { staffErrors } from './staff.errors.ts';

export type AbsenceId = Id<'Absence'>;

/** From an instant up to another, a person is given nothing to decide. */
export type Absence = { readonly id: AbsenceId; readonly personId: PersonId; readonly startsAt: Date; readonly endsAt: Date };

/** With the name of whoever is absent. */
export type NamedAbsence = Absence & { readonly personName: string };

/** Somebody who is absent now. */
export type Away = { readonly personId: PersonId; readonly until: Date };

/** Throws 422 `ends-before-it-begins`. */
export function checkAbsence({ startsAt, endsAt }: Pick<Absence, 'startsAt' | 'endsAt'>): void {
  if (endsAt <= startsAt) throw staffErrors.endsBeforeItBegins('endsAt');
}

/** An absence as it is answered: instants as ISO 8601 in UTC. */
export type AbsenceReply = {
  readonly id: AbsenceId;
  readonly personId: PersonId;
  readonly startsAt: string;
  readonly endsAt: string;
};

export const toReply = ({ id, personId, startsAt, endsAt }: Absence): AbsenceReply => ({
  id,
  personId,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
