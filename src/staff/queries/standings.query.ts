import { Injectable } from '@nestjs/common';
import { levels, rankOf, roles, type Level, type PersonId, type Role } from '../../kernel/index.ts';
import { maybeRow, type Sql } from '../../platform/index.ts';
import { personColumns } from '../db/people.repository.ts';
import { holdersAmong, type HolderQuestion, type PersonHolder } from '../domain/holders.ts';
import { levelOfRole } from '../domain/level.ts';
import type { Person } from '../domain/person.ts';
import { staffErrors } from '../domain/staff.errors.ts';
import { withoutLapsed, type Standing } from '../domain/standing.ts';

type Row = Person & {
  readonly levels: Record<string, Level>;
  /** Levels of today whose training does not count today. */
  readonly lapsed: Record<string, Level>;
  readonly trainings: string[];
  readonly absent: boolean;
};

const today = `($1::timestamptz AT TIME ZONE 'UTC')::date`;
const countsToday = `t.completed_on <= ${today} AND (t.valid_to IS NULL OR t.valid_to > ${today})`;
const levelsToday = (which: string): string =>
  `(SELECT coalesce(jsonb_object_agg(l.family, l.level), '{}') FROM person_level l
    WHERE l.person_id = p.id AND l.valid_from <= ${today} AND (l.valid_to IS NULL OR l.valid_to > ${today}) AND ${which})`;
const isLapsed = `l.training IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM person_training t WHERE t.person_id = p.id AND t.training = l.training AND ${countsToday})`;

/** $1 is the instant; days of levels and trainings begin at midnight UTC. */
const standingColumns = `${personColumns},
  ${levelsToday(`NOT (${isLapsed})`)} AS levels,
  ${levelsToday(isLapsed)} AS lapsed,
  (SELECT coalesce(array_agg(DISTINCT t.training), '{}') FROM person_training t
   WHERE t.person_id = p.id AND ${countsToday}) AS trainings,
  EXISTS (SELECT 1 FROM person_absence a WHERE a.person_id = p.id AND a.starts_at <= $1 AND a.ends_at > $1) AS absent`;

const toStanding = ({ levels, lapsed, trainings, absent, ...person }: Row): Standing => ({
  person,
  levels: withoutLapsed(person, levels, lapsed),
  trainings,
  hiredOn: person.hiredOn,
  absent,
});

/** By their role or by some line of theirs: the others cannot hold the level, and most of a utility's people are others. */
const levelsFrom = (least: Level): readonly Level[] => levels.filter((level) => rankOf(level) >= rankOf(least));

const rolesFrom = (least: Level): readonly Role[] =>
  roles.filter((role) => {
    const level = levelOfRole[role];
    return level !== null && rankOf(level) >= rankOf(least);
  });

@Injectable()
export class Standings {
  /** What may be known of a person at an instant, in one statement. Throws 404 `person-not-found`. */
  async of(sql: Sql, personId: PersonId, on: Date): Promise<Standing> {
    const found = await maybeRow<Row>(sql, {
      name: 'staff-standing',
      text: `SELECT ${standingColumns} FROM person p WHERE p.id = $2`,
      values: [on, personId],
    });
    if (!found) throw staffErrors.personNotFound();
    return toStanding(found);
  }

  /** Those present who hold a level for a family, family by family, read once for all of them; see `holdersAmong` for their order. */
  async holdersIn(
    sql: Sql,
    families: readonly string[],
    question: Omit<HolderQuestion, 'family'> & { readonly at: Date },
  ): Promise<ReadonlyMap<string, readonly PersonHolder[]>> {
    if (families.length === 0) return new Map();
    const rows = await sql.rows<Row>({
      name: 'staff-holders',
      text: `SELECT ${standingColumns} FROM person p
             WHERE p.deactivated_at IS NULL
               AND (p.role = ANY ($2::text[]) OR EXISTS (SELECT FROM person_level l WHERE l.person_id = p.id AND l.level = ANY ($3::text[])))`,
      values: [question.at, rolesFrom(question.level), levelsFrom(question.level)],
    });
    const standings = rows.map(toStanding);
    return new Map(families.map((family) => [family, holdersAmong(standings, { ...question, family })]));
  }
}
