import { Injectable } from '@nestjs/common';
import type { ComplaintId, TeamId } from '../../kernel/index.ts';
import { maybeRow, type Tx } from '../../platform/index.ts';
import { complaintColumns } from '../db/complaint-columns.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { Reach } from '../domain/reach.ts';
import { reachCondition, reachValues } from './reach-condition.ts';

/** The first complaint that nobody has of a team's queue and of those without a team, stepping over those that somebody is just taking. */
@Injectable()
export class NextUnowned {
  lock(tx: Tx, teamId: TeamId | null, reach: Reach, except: readonly ComplaintId[]): Promise<Complaint | null> {
    return maybeRow<Complaint>(tx, {
      name: 'complaint-next-unowned',
      text: `SELECT ${complaintColumns} FROM complaint c
             WHERE c.is_open AND c.owner_id IS NULL AND (c.team_id = $1 OR c.team_id IS NULL) AND c.changed_at <= $2
               AND c.id <> ALL ($3::uuid[]) AND ${reachCondition(4)}
             ORDER BY c.queue_band, (coalesce(c.next_due_at, 'infinity'::timestamptz)), c.id
             LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`,
      values: [teamId, tx.now, except, ...reachValues(reach)],
    });
  }
}
