import { Injectable } from '@nestjs/common';
import type { ComplaintId, EscalationId, Level, PersonId, TeamId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { escalationErrors } from '../domain/escalation.errors.ts';
import type { Escalation } from '../domain/escalation.ts';
import { escalationColumns, toEscalation, type EscalationRow } from './escalation-row.ts';

@Injectable()
export class Escalations {
  async insert(tx: Tx, escalation: Escalation): Promise<void> {
    const { wanted } = escalation;
    await tx.rows({
      name: 'escalation-insert',
      text: `INSERT INTO escalation (id, complaint_id, kind, state, opened_at, opened_by, team_id, level, holder_id, routed_because, moved_state, remedy_id,
               remedy_kind, asked_minor, currency, decision_id, note, customer_told)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      values: [
        escalation.id, escalation.complaintId, escalation.kind, escalation.state, escalation.openedAt, escalation.openedBy, escalation.teamId,
        escalation.level, escalation.holderId, escalation.routedBecause, escalation.movedState, wanted?.remedyId ?? null, wanted?.kind ?? null,
        wanted?.amount?.minor ?? null, wanted?.amount?.currency ?? null, wanted?.decisionId ?? null, escalation.note, escalation.customerTold,
      ],
    }); // prettier-ignore
  }

  async save(tx: Tx, { id, state, holderId, routedBecause, ruling }: Escalation): Promise<void> {
    await tx.rows({
      name: 'escalation-save',
      text: `UPDATE escalation SET state = $2, holder_id = $3, answer = $4, answer_minor = $5, answer_reason = $6, customer_reason = $7,
               ruling_decision_id = $8, board_minute = $9, decided_by = $10, decided_at = $11, cover_expires_at = $12,
               routed_because = $13, decided_for = $14
             WHERE id = $1`,
      values: [
        id, state, holderId, ruling?.answer ?? null, ruling?.amount?.minor ?? null, ruling?.reason ?? null, ruling?.customerReason ?? null,
        ruling?.decisionId ?? null, ruling?.boardMinute ?? null, ruling?.by ?? null, ruling?.at ?? null, ruling?.coverExpiresAt ?? null,
        routedBecause, ruling?.inPlaceOf ?? null,
      ],
    }); // prettier-ignore
  }

  /** Lock the complaint first: its lock is what keeps two rulings apart. Throws 404. */
  async get(sql: Sql, id: EscalationId): Promise<Escalation> {
    const row = await maybeRow<EscalationRow>(sql, {
      name: 'escalation-get',
      text: `SELECT ${escalationColumns} FROM escalation e WHERE e.id = $1`,
      values: [id],
    });
    if (!row) throw escalationErrors.notFound();
    return toEscalation(row);
  }

  /** Oldest first. */
  async of(sql: Sql, complaintId: ComplaintId): Promise<Escalation[]> {
    const rows = await sql.rows<EscalationRow>({
      name: 'escalation-of',
      text: `SELECT ${escalationColumns} FROM escalation e WHERE e.complaint_id = $1 ORDER BY e.opened_at, e.id`,
      values: [complaintId],
    });
    return rows.map(toEscalation);
  }

  /** Open ones that these people hold. At most 100, in the order of their complaints' locks. */
  async heldBy(sql: Sql, people: readonly PersonId[]): Promise<Escalation[]> {
    const rows = await sql.rows<EscalationRow>({
      name: 'escalation-held-by',
      text: `SELECT ${escalationColumns} FROM escalation e WHERE e.state = 'OPEN' AND e.holder_id = ANY ($1::uuid[]) ORDER BY e.complaint_id, e.id LIMIT 100`,
      values: [people],
    });
    return rows.map(toEscalation);
  }

  /** Open ones that nobody holds and somebody who signs in could. At most 100, others every minute. */
  async pooled(sql: Sql, now: Date): Promise<Pick<Escalation, 'id'>[]> {
    return sql.rows<Pick<Escalation, 'id'>>({
      name: 'escalation-pooled',
      text: `SELECT e.id FROM escalation e WHERE e.state = 'OPEN' AND e.holder_id IS NULL AND e.level <> 'board'
             ORDER BY hashtextextended(e.id::text, $1) LIMIT 100`,
      values: [Math.floor(now.getTime() / 60_000)],
    });
  }

  /** `now-own`: open questions of authority. `inbox`: open ones that are held by or at the level of one of these seats, never their own question nor that seat's. At most 100. */
  async list(sql: Sql, view: 'inbox' | 'mine' | 'decided' | 'now-own', { personId, seats }: ListFilter): Promise<Escalation[]> {
    const where = {
      inbox: `e.state = 'OPEN' AND e.opened_by IS DISTINCT FROM $1
              AND EXISTS (SELECT 1 FROM ${seatsGiven} WHERE e.opened_by IS DISTINCT FROM s.person_id
                          AND (e.holder_id = s.person_id OR (e.level = s.level AND ${ofTheirTeam})))`,
      mine: 'e.opened_by = $1',
      decided: 'e.decided_by = $1',
      'now-own': `e.state = 'OPEN' AND e.kind = 'AUTHORITY'
                  AND EXISTS (SELECT 1 FROM ${seatsGiven} WHERE (e.opened_by = $1 OR e.level = s.level) AND ${ofTheirTeam})`,
    }[view];
    const isOpen = view === 'inbox' || view === 'now-own';
    const order = isOpen ? 'e.opened_at, e.id' : 'e.opened_at DESC, e.id DESC';
    const rows = await sql.rows<EscalationRow>({
      name: `escalation-list-${view}`,
      text: `SELECT ${escalationColumns} FROM escalation e WHERE ${where} ORDER BY ${order} LIMIT 100`,
      values: isOpen ? [personId, ...seatValues(seats)] : [personId],
    });
    return rows.map(toEscalation);
  }
}

/** As whom somebody looks, and the levels answered for as that person. */
export type ListFilter = {
  readonly personId: PersonId;
  readonly seats: readonly {
    readonly personId: PersonId;
    readonly teamId: TeamId | null;
    readonly levels: readonly Level[];
    readonly everyTeam: boolean;
  }[];
};

const seatsGiven = 'unnest($2::uuid[], $3::uuid[], $4::boolean[], $5::text[]) AS s(person_id, team_id, every_team, level)';
const ofTheirTeam = '(s.every_team OR e.team_id IS NULL OR e.team_id = s.team_id)';

/** A row for each level of each seat; a seat without one still has what its person holds. */
function seatValues(seats: ListFilter['seats']): unknown[] {
  const rows = seats.flatMap(({ levels, ...seat }) => [null, ...levels].map((level) => ({ ...seat, level })));
  return [
    rows.map(({ personId }) => personId),
    rows.map(({ teamId }) => teamId),
    rows.map(({ everyTeam }) => everyTeam),
    rows.map(({ level }) => level),
  ];
}
