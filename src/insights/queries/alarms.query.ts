import { Injectable } from '@nestjs/common';
import type { AlarmDetails, AlarmKind } from '../../authority/index.ts';
import { ComplaintSummaries } from '../../complaints/index.ts';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { teamsOf } from './open-work.query.ts';

/** Something about the rules themselves that nobody has looked into yet. */
export type OpenAlarm = {
  readonly id: string;
  readonly kind: AlarmKind;
  /** Of the last complaint it came up on; null for none, and for one that whoever asks may not see. */
  readonly reference: string | null;
  readonly remedy: string | null;
  readonly personName: string | null;
  readonly rules: readonly string[];
  readonly looked: number | null;
  readonly differences: number | null;
  readonly times: number;
  readonly raisedAt: Date;
  readonly lastAt: Date;
};

type Row = Pick<OpenAlarm, 'id' | 'kind' | 'remedy' | 'personName' | 'times' | 'raisedAt' | 'lastAt'> & {
  readonly subjectId: ComplaintId | null;
  readonly details: AlarmDetails;
};

const most = 50;

/** For managers all of them; for a supervisor those about the own team; the newest first. */
@Injectable()
export class AlarmsQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
  ) {}

  async execute(actor: PersonActor): Promise<readonly OpenAlarm[]> {
    if (actor.role !== 'MANAGER' && actor.role !== 'SUPERVISOR') return [];
    const rows = await this.database.rows<Row>({
      name: 'insights-alarms',
      text: `SELECT a.id, a.kind, a.subject_id AS "subjectId", a.remedy_kind AS remedy, p.name AS "personName", a.details, a.times,
               a.raised_at AS "raisedAt", a.last_at AS "lastAt"
             FROM authority_alarms_report a LEFT JOIN people_report p ON p.id = a.person_id
             WHERE $1::boolean OR a.team_id = $2 ORDER BY a.last_at DESC, a.id LIMIT $3`,
      values: [...teamsOf(actor), most],
    });
    const seen = await this.summaries.execute(this.database, actor, rows.flatMap(({ subjectId }) => subjectId ?? [])); // prettier-ignore
    return rows.map(({ subjectId, details, ...row }) => ({
      ...row,
      reference: (subjectId && seen.get(subjectId)?.reference) ?? null,
      rules: details.rules ?? [],
      looked: details.looked ?? null,
      differences: details.differences ?? null,
    }));
  }
}
