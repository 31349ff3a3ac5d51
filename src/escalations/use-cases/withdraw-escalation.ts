import { Injectable } from '@nestjs/common';
import { ComplaintsApi, RuledRemedies } from '../../complaints/index.ts';
import type { EscalationId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import type { Escalation } from '../domain/escalation.ts';
import { withdraw } from '../domain/rule.ts';
import { CloseEscalation } from './close-escalation.ts';

/** The question is taken back, by the owner of the complaint or a lead; what was proposed with it expires. */
@Injectable()
export class WithdrawEscalation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly remedies: RuledRemedies,
    private readonly close: CloseEscalation,
  ) {}

  execute(id: EscalationId, command: CommandContext): Promise<Escalation> {
    return this.work.command(command, async (tx) => {
      const { complaintId, openedBy } = await this.escalations.get(tx, id);
      const right = openedBy === command.actor.personId ? 'anybody' : 'owner';
      const complaint = await this.complaints.lockFor(tx, complaintId, command.actor, { right });
      const withdrawn = withdraw(await this.escalations.get(tx, id));
      if (withdrawn.wanted) await this.remedies.expire(tx, complaint, withdrawn.wanted.remedyId);
      await this.close.within(tx, complaint, withdrawn);
      return withdrawn;
    });
  }
}
