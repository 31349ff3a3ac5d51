import type { PersonId } from '../../kernel/index.ts';
import type { NoticeFor } from './notice.ts';

type Involved = {
  readonly registeredBy: PersonId | null;
  /** Of each remedy, null where nobody has given it. */
  readonly givers: readonly (PersonId | null)[];
  readonly endedBy: PersonId | null;
};

/** Who is told how a complaint ended: each of them once, and nobody what they did themselves. */
export function firstToHear({ registeredBy, givers, endedBy }: Involved): NoticeFor[] {
  const told = new Map<PersonId, NoticeFor['because']>();
  for (const giver of givers) if (giver !== null) told.set(giver, 'REMEDY');
  if (registeredBy !== null) told.set(registeredBy, 'REGISTRAR');
  if (endedBy !== null) told.delete(endedBy);
  return [...told].map(([personId, because]) => ({ personId, because }));
}
