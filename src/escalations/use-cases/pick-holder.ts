import { Injectable } from '@nestjs/common';
import { MayHold, type Complaint } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi, type PersonHolder } from '../../staff/index.ts';
import { movesComplaint } from '../domain/escalation.ts';
import { candidates, onCallAmong, type RouteReason } from '../domain/route.ts';
import type { Place } from './find-place.ts';

export type Picked = Pick<PersonHolder, 'id' | 'teamId'> & { readonly because: RouteReason | null };

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

  async execute(tx: Tx, complaint: Complaint, question: Question, askedBy: PersonId | null): Promise<Picked | null> {
    if (question.level === 'board') return null;
    const asked = await this.#asked(tx, complaint, question, askedBy);
    if (!(await this.deadlines.isOpen(tx, complaint.teamId, tx.now)))
      return (await this.#onCall(tx, complaint, question, asked)) ?? this.#here(tx, complaint, question, asked);
    return (await this.#here(tx, complaint, question, asked)) ?? this.#onCall(tx, complaint, question, asked);
  }

  /** For one that waits in its pool: null as long as somebody of its level is there to take it from the pool. */
  async instead(tx: Tx, complaint: Complaint, question: Question, askedBy: PersonId | null): Promise<Picked | null> {
    const picked = await this.execute(tx, complaint, question, askedBy);
    return picked?.because ? picked : null;
  }

  async #asked(tx: Tx, { teamId, ownerId }: Complaint, { level, family }: Question, askedBy: PersonId | null): Promise<readonly PersonHolder[]> {
    const present = await this.staff.holders(tx, { level, family, teamId, at: tx.now });
    return candidates(level, present, askedBy ?? ownerId);
  }

  async #here(tx: Tx, complaint: Complaint, { kind, level }: Question, asked: readonly PersonHolder[]): Promise<Picked | null> {
    const found = await this.mayHold.first(tx, complaint, asked, partIn(kind));
    return found && { id: found.id, teamId: found.teamId, because: found.level === level ? null : 'LEVEL_ABOVE' };
  }

  async #onCall(tx: Tx, complaint: Complaint, { kind }: Question, asked: readonly PersonHolder[]): Promise<Picked | null> {
    const onCall = await this.staff.onCall(tx, { teamId: complaint.teamId, at: tx.now });
    const found = await this.mayHold.first(tx, complaint, onCallAmong(onCall, asked), partIn(kind));
    return found && { id: found.id, teamId: found.teamId, because: 'ON_CALL' };
  }
}

const partIn = (kind: Place['kind']): 'owner' | 'decider' => (movesComplaint(kind) ? 'owner' : 'decider');
