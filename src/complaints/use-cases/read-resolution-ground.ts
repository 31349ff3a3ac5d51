import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { Causes } from '../db/causes.repository.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { openEscalations } from '../domain/escalation-events.ts';
import type { ResolutionGround } from '../domain/resolve.ts';
import { ReadCircumstances, type ComplaintCircumstances } from '../facts/circumstances.ts';

type Found = Pick<ResolutionGround, 'remedies' | 'openEscalations' | 'owing'>;

/** What could stand in the way of a resolution. */
@Injectable()
export class ReadResolutionGround {
  constructor(
    private readonly remedies: Remedies,
    private readonly causes: Causes,
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
  ) {}

  /** `known`: what was read a moment ago to give a remedy; read now when null. */
  async execute(tx: Tx, complaint: Complaint, actor: PersonActor, known: ComplaintCircumstances | null): Promise<Found> {
    return {
      remedies: await this.remedies.of(tx, complaint.id),
      openEscalations: openEscalations(await eventsOf(tx, complaint.id)),
      owing: await this.#owing(tx, complaint, actor, known),
    };
  }

  /** Throws 422 `cause-unknown`. */
  requireCause(tx: Tx, cause: string): Promise<void> {
    return this.causes.require(tx, cause);
  }

  /** Without an account nothing can be paid, so nothing holds the resolution up. */
  async #owing(
    tx: Tx,
    complaint: Complaint,
    { personId }: PersonActor,
    known: ComplaintCircumstances | null,
  ): Promise<ResolutionGround['owing']> {
    if (complaint.accountId === null) return { unpaid: [], undecided: [] };
    return this.authority.owed(tx, known ?? (await this.circumstances.execute(tx, complaint, { personId, at: tx.now })));
  }
}
