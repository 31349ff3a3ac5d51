import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnswerTimes, type AnswerTime, type AnswerTimesKeeper } from '../../complaints/index.ts';
import type { Level } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';

const daysLookedAt = 90;
/** So many tell enough, and a panel is asked for often. */
const mostLookedAt = 200;
const smallestSample = 10;

/** How long questions of authority to a level took until they were answered: the newest ones of the last ninety days. */
@Injectable()
export class AnswerTimesQuery implements AnswerTimesKeeper, OnModuleInit {
  constructor(private readonly times: AnswerTimes) {}

  onModuleInit(): void {
    this.times.are(this);
  }

  async byLevel(sql: Sql, levels: readonly Level[], at: Date): Promise<ReadonlyMap<Level, AnswerTime>> {
    const since = new Date(at.getTime() - daysLookedAt * 24 * 3600 * 1000);
    const rows = await sql.rows<{ level: Level; n: number; seconds: number }>({
      name: 'escalation-answer-times',
      text: `SELECT l.level, count(*)::int AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY d.seconds) AS seconds
             FROM unnest($1::text[]) AS l(level), LATERAL (
               SELECT date_part('epoch', e.decided_at - e.opened_at) AS seconds FROM escalation e
               WHERE e.kind = 'AUTHORITY' AND e.state = 'DECIDED' AND e.level = l.level AND e.decided_at > $2 AND e.decided_at <= $3
               ORDER BY e.decided_at DESC LIMIT ${mostLookedAt}) d
             GROUP BY l.level`,
      values: [levels, since, at],
    });
    return new Map(
      rows.map(({ level, n, seconds }) => [level, { n, medianMinutes: n < smallestSample ? null : Math.ceil(seconds / 60) }]),
    );
  }
}
