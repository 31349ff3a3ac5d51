import { Injectable } from '@nestjs/common';
import type { PersonActor, PersonId, TeamId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { Absences } from './db/absences.repository.ts';
import { Delegations } from './db/delegations.repository.ts';
import { Links } from './db/links.repository.ts';
import { OnCallDuties } from './db/on-call.repository.ts';
import { People } from './db/people.repository.ts';
import { Teams } from './db/teams.repository.ts';
import type { Away } from './domain/absence.ts';
import type { HolderQuestion, PersonHolder } from './domain/holders.ts';
import { toStaffLinks, type Link, type StaffLinks } from './domain/link.ts';
import type { OnCall } from './domain/on-call.ts';
import { checkMayMark } from './domain/may-mark-absence.ts';
import type { Person } from './domain/person.ts';
import { levelFor, type Standing } from './domain/standing.ts';
import { staffErrors } from './domain/staff.errors.ts';
import type { Team } from './domain/team.ts';
import { Standings } from './queries/standings.query.ts';
import { CreateTeam } from './use-cases/create-team.ts';
import { NameOnCall, type NewDuty } from './use-cases/name-on-call.ts';
import { AddLink, type NewLink } from './use-cases/add-link.ts';
import { EnrolPerson, type EnrolledPerson } from './use-cases/enrol-person.ts';

/** What other modules may ask of staff. */
@Injectable()
export class StaffApi {
  /** The level a person acts at for a remedy family; null is no authority at all. */
  readonly levelFor = levelFor;

  constructor(
    private readonly people: People,
    private readonly teamsByName: Teams,
    private readonly links: Links,
    private readonly standings: Standings,
    private readonly absences: Absences,
    private readonly delegations: Delegations,
    private readonly duties: OnCallDuties,
    private readonly createTeam: CreateTeam,
    private readonly enrol: EnrolPerson,
    private readonly naming: NameOnCall,
    private readonly newLink: AddLink,
  ) {}

  /** Throws 404 `person-not-found`. */
  person(sql: Sql, id: PersonId): Promise<Person> {
    return this.people.get(sql, id);
  }

  /** Those of these usernames that there are. */
  withUsernames(sql: Sql, usernames: readonly string[]): Promise<Person[]> {
    return this.people.withUsernames(sql, usernames);
  }

  /** Level, trainings and presence at an instant, in one statement. Throws 404 `person-not-found`. */
  standing(sql: Sql, personId: PersonId, on: Date): Promise<Standing> {
    return this.standings.of(sql, personId, on);
  }

  /** Whose affairs the person keeps away from. */
  async linksOf(sql: Sql, personId: PersonId): Promise<StaffLinks> {
    return toStaffLinks(await this.links.of(sql, personId));
  }

  /** The same for each of these people, read once; whoever keeps away from nobody is left out. */
  async linksOfAll(sql: Sql, personIds: readonly PersonId[]): Promise<ReadonlyMap<PersonId, StaffLinks>> {
    const links = await this.links.ofAll(sql, personIds);
    const byPerson = Map.groupBy(links, ({ personId }) => personId);
    return new Map([...byPerson].map(([id, theirs]) => [id, toStaffLinks(theirs)]));
  }

  /** The same one by one, with where each comes from. */
  ties(sql: Sql, personId: PersonId): Promise<Link[]> {
    return this.links.of(sql, personId);
  }

  /** By which account the customer of a tie was named, where it was: its last digits. */
  tieEndings(sql: Sql, personId: PersonId): Promise<ReadonlyMap<Link['id'], string>> {
    return this.links.endings(sql, personId);
  }

  /** The person keeps away from a customer from now on. Throws 404 `person-not-found`. */
  addTie(tx: Tx, tie: NewLink): Promise<Link> {
    return this.newLink.within(tx, tie);
  }

  /** Who is here at `at` and holds the level or a higher one: lowest level first, within it the team's own first, then by name. */
  async holders(sql: Sql, { family, ...question }: HolderQuestion & { readonly at: Date }): Promise<readonly PersonHolder[]> {
    return (await this.holdersIn(sql, [family], question)).get(family) ?? [];
  }

  /** The same for each of these families, read once. */
  holdersIn(
    sql: Sql,
    families: readonly string[],
    question: Omit<HolderQuestion, 'family'> & { readonly at: Date },
  ): Promise<ReadonlyMap<string, readonly PersonHolder[]>> {
    return this.standings.holdersIn(sql, families, question);
  }

  /** For whom this person stands in at `at`. */
  standsInFor(sql: Sql, personId: PersonId, at: Date): Promise<PersonId[]> {
    return this.delegations.heldBy(sql, personId, at);
  }

  /** Throws 403 `not-a-substitute` unless the one stands in for the other at that instant. */
  async requireSubstitute(
    sql: Sql,
    { giverId, substituteId, at }: { readonly giverId: PersonId; readonly substituteId: PersonId; readonly at: Date },
  ): Promise<void> {
    if (!(await this.delegations.heldBy(sql, substituteId, at)).includes(giverId)) throw staffErrors.notASubstitute();
  }

  /** Who is absent at `at`, and until when. */
  away(sql: Sql, at: Date): Promise<Away[]> {
    return this.absences.awayAt(sql, at);
  }

  /** Who is on call for a team at `at`, and here: the team's own before those of every team, whoever was named last first. */
  onCall(sql: Sql, { teamId, at }: { readonly teamId: TeamId | null; readonly at: Date }): Promise<OnCall[]> {
    return this.duties.at(sql, teamId, at);
  }

  /** Throws as `NameOnCall.within`. */
  async nameOnCall(tx: Tx, duty: NewDuty): Promise<void> {
    await this.naming.within(tx, duty);
  }

  /** Throws 404 `person-not-found`, 403 `not-your-team` for whoever may not mark this person as away. */
  async requireMayMarkAway(sql: Sql, actor: PersonActor, personId: PersonId): Promise<void> {
    checkMayMark(actor, await this.people.get(sql, personId));
  }

  /** Names by id, of everybody ever employed; an unknown id is left out. */
  names(sql: Sql, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
    return this.people.names(sql, ids);
  }

  /** By name. */
  teams(sql: Sql): Promise<Team[]> {
    return this.teamsByName.all(sql);
  }

  /** Throws 404 `team-not-found`. */
  team(sql: Sql, id: TeamId): Promise<Team> {
    return this.teamsByName.get(sql, id);
  }

  /** The team of that name, made if there is none. */
  async ensureTeam(tx: Tx, name: string): Promise<TeamId> {
    return (await this.createTeam.ensure(tx, name)).id;
  }

  /** Who is there of a team, by name. */
  members(sql: Sql, id: TeamId): Promise<Person[]> {
    return this.people.ofTeam(sql, id);
  }

  /** Somebody with everything that is known of them. Throws 409 `username-taken`, 422 `team-unknown`, `password-…`, `levels-…`. */
  createPerson(tx: Tx, person: EnrolledPerson): Promise<Person> {
    return this.enrol.within(tx, person);
  }
}
