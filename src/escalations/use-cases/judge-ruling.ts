import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided } from '../../authority/index.ts';
import {
  ComplaintDetailsApi,
  HeldCircumstances,
  StandIns,
  isOfSubstance,
  requireNoteFor,
  type Complaint,
} from '../../complaints/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { escalationErrors } from '../domain/escalation.errors.ts';
import type { Answer, Escalation } from '../domain/escalation.ts';
import { amountOf, type RulingInput } from '../domain/rule.ts';
import { requireMinute } from './require-minute.ts';

const asksTheRules: readonly Answer[] = ['GRANT', 'OTHER_AMOUNT', 'COVER_ONCE'];

/**
 * The same rules decide again, for the person who answers and with their own facts: a supervisor gives what a supervisor may.
 * Where the rules ask for a note, the question's or the answer's own words are it; whoever uses a one-time approval writes one then.
 * Null for answers that give nothing. Throws 403 `beyond-authority`, 422 `note-missing`.
 */
@Injectable()
export class JudgeRuling {
  constructor(
    private readonly circumstances: HeldCircumstances,
    private readonly standIns: StandIns,
    private readonly details: ComplaintDetailsApi,
    private readonly authority: AuthorityApi,
  ) {}

  async execute(
    tx: Tx,
    complaint: Complaint,
    escalation: Escalation,
    input: RulingInput,
    ruler: PersonActor,
  ): Promise<Decided | null> {
    requireMinute(escalation, input);
    const { wanted } = escalation;
    const amount = amountOf(escalation, input);
    if (!wanted || !asksTheRules.includes(input.answer)) return null;
    const proposed = await this.details.remedy(tx, complaint.id, wanted.remedyId);
    const giverId = input.inPlaceOf;
    const request = { kind: wanted.kind, params: proposed.params, amount };
    const own = await this.circumstances.execute(tx, complaint, ruler, {
      spends: amount !== null,
      ...(giverId && { inPlaceOf: giverId }),
    });
    if (giverId) await this.standIns.require(tx, complaint, { giverId, request }, ruler);
    const decision = await this.authority.decide(tx, {
      ...own,
      purpose: 'ruling',
      request,
      remedyId: input.answer === 'COVER_ONCE' ? null : wanted.remedyId,
      onBehalfOf: giverId,
      boardMinute: input.boardMinute,
      hasNote: isOfSubstance(escalation.note) || isOfSubstance(input.reason),
    });
    const { reasons, escalateTo } = decision.record.decision;
    if (!decision.grants) throw escalationErrors.beyondAuthority(reasons, escalateTo);
    if (input.answer !== 'COVER_ONCE') requireNoteFor(decision.record.decision, wanted.kind, 'reason');
    return decision;
  }
}
