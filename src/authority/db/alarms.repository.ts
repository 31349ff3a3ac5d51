import { Injectable } from '@nestjs/common';
import { Ids, type PersonId, type TeamId } from '../../kernel/index.ts';
import { maybeRow, type Tx } from '../../platform/index.ts';
import type { AlarmId, AlarmKind, NewAlarm } from '../domain/alarm.ts';
import { alarmErrors } from '../domain/alarm.errors.ts';

/** Of one kind about the same thing there is one open alarm, which counts how often it was raised. */
@Injectable()
export class Alarms {
  constructor(private readonly ids: Ids) {}

  async raise(tx: Tx, { kind, about, subjectId, remedyKind, personId, teamId, details }: NewAlarm): Promise<void> {
    await tx.rows({
      name: 'alarm-raise',
      text: `INSERT INTO authority_alarm AS a (id, kind, about, subject_id, remedy_kind, person_id, team_id, details, raised_at, last_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
             ON CONFLICT (kind, about) WHERE settled_at IS NULL DO UPDATE SET times = a.times + 1, last_at = greatest(a.last_at, EXCLUDED.last_at),
               subject_id = EXCLUDED.subject_id, remedy_kind = EXCLUDED.remedy_kind, details = EXCLUDED.details`,
      values: [
        ...[this.ids.next<AlarmId>(), kind, about, subjectId, remedyKind, personId, teamId],
        ...[JSON.stringify(details), tx.now],
      ],
    });
  }

  /** There is nothing to look at any more. */
  async clear(tx: Tx, kind: AlarmKind): Promise<void> {
    await tx.rows({
      name: 'alarm-clear',
      text: `UPDATE authority_alarm a SET settled_at = $2, details = a.details - 'situation' WHERE a.kind = $1 AND a.settled_at IS NULL`,
      values: [kind, tx.now],
    });
  }

  /**
   * Somebody looked into it; the situation that was kept for that goes. Null stands for every team. Throws 404 `alarm-not-found` for one that is settled or of another team,
   * 403 `alarm-about-you` to whom it is about.
   */
  async settle(tx: Tx, id: AlarmId, { note, teamId }: { readonly note: string; readonly teamId: TeamId | null }): Promise<void> {
    if (await this.#isAbout(tx, id, tx.actor.personId)) throw alarmErrors.aboutYou();
    const settled = await maybeRow<{ id: AlarmId }>(tx, {
      name: 'alarm-settle',
      text: `UPDATE authority_alarm a SET settled_at = $2, settled_by = $3, note = $4, details = a.details - 'situation'
             WHERE a.id = $1 AND a.settled_at IS NULL AND ($5::uuid IS NULL OR a.team_id = $5) RETURNING a.id`,
      values: [id, tx.now, tx.actor.personId, note, teamId],
    });
    if (!settled) throw alarmErrors.notFound();
  }

  async #isAbout(tx: Tx, id: AlarmId, personId: PersonId | null): Promise<boolean> {
    const found = await maybeRow<{ id: AlarmId }>(tx, {
      name: 'alarm-about',
      text: `SELECT a.id FROM authority_alarm a WHERE a.id = $1 AND a.settled_at IS NULL AND a.person_id = $2`,
      values: [id, personId],
    });
    return found !== null;
  }
}
