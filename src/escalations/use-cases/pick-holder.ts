import { Injectable } from '@nestjs/common';
import { MayHold, type Complaint } from '../../complaints/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi, type PersonHolder } from '../../staff/index.ts';
import { movesComplaint } from '../domain/escalation.ts';
import { candidates } from '../domain/route.ts';
import type { Place } from './find-place.ts';

/** Who is asked, at once; nobody when nobody who is there may: then it waits in the level's pool. */
@Injectable()
export class PickHolder {
  constructor(
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
  ) {}

  async execute(
    tx: Tx,
    complaint: Complaint,
    { kind, level, family }: Pick<Place, 'kind' | 'level' | 'family'>,
    askedBy: PersonId | null,
  ): Promise<PersonHolder | null> {
    if (level === 'board') return null;
    const present = await this.staff.holders(tx, { level, family, teamId: complaint.teamId, at: tx.now });
    const part = movesComplaint(kind) ? 'owner' : 'decider';
    return this.mayHold.first(tx, complaint, candidates(level, present, askedBy ?? complaint.ownerId), part);
  }
}
