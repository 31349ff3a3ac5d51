import { Injectable } from '@nestjs/common';
import { ComplaintsApi, type Complaint } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { EscalationId, PersonActor } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import type { Escalation } from '../domain/escalation.ts';
import { decide, requireMayRule, requireStillAsked, type RulingInput } from '../domain/rule.ts';
import { CarryOutRuling } from './carry-out-ruling.ts';
import { CloseEscalation } from './close-escalation.ts';
import { FindRuler } from './find-ruler.ts';
import { JudgeRuling } from './judge-ruling.ts';

const coverWorkingDays = 5;

/** The three steps of an answer: judged by the rules, carried out, and the question closed. */
@Injectable()
export class RulingSteps {
  constructor(
    private readonly judge: JudgeRuling,
    private readonly carryOut: CarryOutRuling,
    private readonly close: CloseEscalation,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async within(
    tx: Tx,
    complaint: Complaint,
    escalation: Escalation,
    input: RulingInput,
    ruler: PersonActor,
  ): Promise<Escalation> {
    const decision = await this.judge.execute(tx, complaint, escalation, input, ruler);
    const house = await this.deadlines.houseDays(tx);
    const decided = decide(escalation, input, {
      by: ruler.personId,
      at: tx.now,
      decisionId: decision?.id ?? null,
      coverExpiresAt: house.workingDaysLater(tx.now, coverWorkingDays),
    });
    const changed = await this.carryOut.within(tx, complaint, escalation, { input, decision, ruler });
    await this.close.within(tx, changed, decided);
    return decided;
  }
}

/** Somebody who holds the level and did not ask gives the answer. */
@Injectable()
export class RuleOnEscalation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly rulers: FindRuler,
    private readonly steps: RulingSteps,
  ) {}

  execute(id: EscalationId, input: RulingInput, command: CommandContext): Promise<Escalation> {
    return this.work.command(command, async (tx) => {
      const { complaintId } = await this.escalations.get(tx, id);
      const complaint = await this.complaints.lockFor(tx, complaintId, command.actor, { right: 'anybody' });
      const escalation = await this.escalations.get(tx, id);
      if (input.inPlaceOf) tx.actInPlaceOf(input.inPlaceOf);
      const { personId } = command.actor;
      const ruler = await this.rulers.execute(tx, escalation, { personId, giverId: input.inPlaceOf }, tx.now);
      requireMayRule({ ...escalation, ownerId: complaint.ownerId }, ruler, input);
      requireStillAsked(escalation, input, complaint.state);
      return this.steps.within(tx, complaint, escalation, input, command.actor);
    });
  }
}
