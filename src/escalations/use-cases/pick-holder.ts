import { Injectable } from '@nestjs/common';
import { MayHold, type Complaint } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { onCallFirst, StaffApi, type PersonHolder } from '../../staff/index.ts';
import { movesComplaint } from '../domain/escalation.ts';
import { candidates, reasonFor, type RouteReason } from '../domain/route.ts';
import type { Place } from './find-place.ts';

export type Picked = PersonHolder & { readonly because: RouteReason | null };

type Question = Pick<Place, 'kind' | 'level' | 'family'>;

/**
 * Who is asked, at once: somebody of the level; where none of them is there, somebody of the next level up; outside the hours of the
 * complaint's team whoever is on call and holds the level. Nobody when nobody may: then it waits in the level's pool.
 */
@Injectable()
export class PickHolder {
  constructor(
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async execute(
    tx: Tx,
    complaint: Complaint,
    { kind, level, family }: Question,
    askedBy: PersonId | null,
  ): Promise<Picked | null> {
    if (level === 'board') return null;
    const { teamId, ownerId } = complaint;
    const present = await this.staff.holders(tx, { level, family, teamId, at: tx.now });
    const isOpen = await this.deadlines.isOpen(tx, teamId, tx.now);
    const onCall = isOpen ? [] : await this.staff.onCall(tx, { teamId, at: tx.now });
    const asked = onCallFirst(onCall, candidates(level, present, askedBy ?? ownerId));
    const found = await this.mayHold.first(tx, complaint, asked, movesComplaint(kind) ? 'owner' : 'decider');
    return found && { ...found, because: reasonFor(found, level, onCall) };
  }

  /** For one that waits in its pool: null as long as somebody of its level is there to take it from the pool. */
  async instead(tx: Tx, complaint: Complaint, question: Question, askedBy: PersonId | null): Promise<Picked | null> {
    const picked = await this.execute(tx, complaint, question, askedBy);
    return picked?.because ? picked : null;
  }
}
