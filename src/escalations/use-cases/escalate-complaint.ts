import { Injectable } from '@nestjs/common';
import type { RemedyRequest } from '../../authority/index.ts';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import type { Escalation, EscalationKind } from '../domain/escalation.ts';
import { requireOpenFor } from '../domain/open.ts';
import { FindPlace } from './find-place.ts';
import { OpenEscalation } from './open-escalation.ts';

export type EscalateInput = {
  readonly kind: EscalationKind;
  readonly remedy: RemedyRequest | null;
  readonly note: string;
  readonly customerTold: string | null;
  readonly version: number;
};

/** Moves one decision up, or asks somebody else to take over or to advise. */
@Injectable()
export class EscalateComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsApi,
    private readonly escalations: Escalations,
    private readonly place: FindPlace,
    private readonly opening: OpenEscalation,
  ) {}

  execute(id: ComplaintId, input: EscalateInput, command: CommandContext): Promise<Escalation> {
    return this.work.command(command, async (tx) => {
      const complaint = await this.complaints.lockFor(tx, id, command.actor, { right: 'owner', version: input.version });
      requireOpenFor(input.kind, complaint.state, await this.escalations.of(tx, id));
      const place = await this.place.execute(tx, complaint, input, command.actor);
      const { note, customerTold } = input;
      return this.opening.within(tx, complaint, { ...place, note, customerTold }, command.actor.personId);
    });
  }
}
