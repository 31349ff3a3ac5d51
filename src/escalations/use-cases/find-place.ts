import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided, type RemedyRequest } from '../../authority/index.ts';
import { HeldCircumstances, type Complaint } from '../../complaints/index.ts';
import type { Level, PersonActor } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { escalationErrors } from '../domain/escalation.errors.ts';
import { asksForDecision, type EscalationKind } from '../domain/escalation.ts';
import { placeOf } from '../domain/open.ts';
import { levelAbove } from '../domain/route.ts';
import { anyFamily, FamilyOf } from './family-of.ts';

/** Where a question goes, and for a remedy the stored decision that sends it there. */
export type Place = {
  readonly kind: EscalationKind;
  readonly level: Level;
  readonly family: string;
  readonly decision: Decided | null;
};

type Asked = { readonly kind: EscalationKind; readonly remedy: RemedyRequest | null };

/** Asks the rules for the lowest level that may give the remedy; for the other kinds it is the asker's next level up. */
@Injectable()
export class FindPlace {
  constructor(
    private readonly authority: AuthorityApi,
    private readonly circumstances: HeldCircumstances,
    private readonly staff: StaffApi,
    private readonly families: FamilyOf,
  ) {}

  async execute(tx: Tx, complaint: Complaint, { kind, remedy }: Asked, actor: PersonActor): Promise<Place> {
    if (!asksForDecision(kind)) {
      if (remedy) throw escalationErrors.remedyNotExpected(kind);
      const standing = await this.staff.standing(tx, actor.personId, tx.now);
      return { kind, level: levelAbove(this.staff.levelFor(standing, anyFamily)), family: anyFamily, decision: null };
    }
    if (!remedy) throw escalationErrors.remedyMissing(kind);
    const own = await this.circumstances.execute(tx, complaint, actor, { spends: remedy.amount !== null });
    const decision = await this.authority.decide(tx, {
      ...own,
      purpose: 'escalate',
      request: remedy,
      remedyId: null,
      onBehalfOf: null,
      boardMinute: null,
    });
    const place = placeOf(decision.record.decision);
    return { ...place, family: await this.families.execute(tx, remedy.kind), decision };
  }
}
