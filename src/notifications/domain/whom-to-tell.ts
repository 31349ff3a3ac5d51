import { rankOf, type Level, type PersonId, type Role, type TeamId } from '../../kernel/index.ts';
import type { NoticeFor, NoticeReason } from './notice.ts';

/** Somebody who is here. */
export type Present = { readonly id: PersonId; readonly role: Role; readonly teamId: TeamId | null; readonly level: Level };

/** `onCall`: whoever is on call now, the first to be asked first. */
export type Staff = { readonly present: readonly Present[]; readonly onCall: readonly PersonId[] };

type Whose = { readonly ownerId: PersonId | null; readonly teamId: TeamId | null };
type Asked = { readonly holderId: PersonId | null; readonly level: Level; readonly teamId: TeamId | null };

/**
 * Whom a step of a deadline tells: the owner or everybody of a role in the complaint's team (managers of all). With nobody of them there
 * it is a lead of the team, then the manager on duty; with nobody there at all still the owner.
 */
export function whomToTell(to: string, { ownerId, teamId }: Whose, staff: Staff): NoticeFor[] {
  const addressed = to === 'OWNER' ? staff.present.filter(({ id }) => id === ownerId) : ofRole(to, teamId, staff);
  const told = first(
    tell(addressed, to === 'OWNER' ? 'OWNER' : 'ROLE'),
    tell(ofRole('SUPERVISOR', teamId, staff), 'TEAM_LEAD'),
    tell(managerOnDuty(staff), 'MANAGER_ON_DUTY'),
  );
  return told.length > 0 || ownerId === null ? told : [{ personId: ownerId, because: 'OWNER' }];
}

/** For a decision that is due: whoever holds the question, everybody of its level while it waits in the pool, and a role above that. */
export function whomToTellOfDecision(to: string, { holderId, level, teamId }: Asked, staff: Staff): NoticeFor[] {
  const holder = staff.present.filter(({ id }) => id === holderId);
  const needed = rankOf(level === 'board' ? 'manager' : level);
  const pool = staff.present.filter((person) => rankOf(person.level) >= needed && isOf(person, teamId));
  const asked = first(tell(holder, 'HOLDER'), tell(lowest(pool), 'LEVEL'), tell(managerOnDuty(staff), 'MANAGER_ON_DUTY'));
  const above = ofRole(to, teamId, staff).filter((person) => rankOf(person.level) > needed);
  const more = tell(above, 'ROLE').filter(({ personId }) => asked.every((each) => each.personId !== personId));
  return [...asked, ...more];
}

const first = (...choices: readonly NoticeFor[][]): NoticeFor[] => choices.find(({ length }) => length > 0) ?? [];

const tell = (people: readonly Present[], because: NoticeReason): NoticeFor[] =>
  people.map(({ id: personId }) => ({ personId, because }));

const isOf = ({ role, teamId }: Present, team: TeamId | null): boolean =>
  role === 'MANAGER' || (team !== null && teamId === team);

const ofRole = (role: string, teamId: TeamId | null, { present }: Staff): Present[] =>
  present.filter((person) => person.role === role && isOf(person, teamId));

/** Of several levels that would do, those who hold the lowest. */
const lowest = (people: readonly Present[]): Present[] => {
  const least = Math.min(...people.map(({ level }) => rankOf(level)));
  return people.filter(({ level }) => rankOf(level) === least);
};

/** Whoever of them is on call; else all who are here. */
function managerOnDuty({ present, onCall }: Staff): Present[] {
  const managers = present.filter(({ role }) => role === 'MANAGER');
  const called = onCall.flatMap((id) => managers.find((manager) => manager.id === id) ?? []);
  return called.length > 0 ? called.slice(0, 1) : managers;
}
