import { ApiProperty } from '@nestjs/swagger';
import { remedyStates, type RemedyState } from '../domain/remedy.ts';
import { AnswerView } from './authority.views.ts';
import { MoneyView } from './money.views.ts';

export class RemedyParamsView {
  readonly planMonths?: number;
  readonly quantity?: number;
}

/** What we do about a complaint. Instants are ISO 8601 in UTC. */
export class RemedyView {
  readonly id: string;
  readonly kind: string;
  readonly params: RemedyParamsView;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly amount: MoneyView | null;

  @ApiProperty({ enum: remedyStates })
  readonly state: RemedyState;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly escalationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly authorisedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly authorisedAt: Date | null;

  /** Given without asking anybody. */
  @ApiProperty({ type: Boolean, nullable: true })
  readonly byOwnAuthority: boolean | null;

  /** By when it has to be carried out; null until it is authorised. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly executeBy: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly sentAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly executedAt: Date | null;

  /** What the system that carried it out calls it. */
  @ApiProperty({ type: String, nullable: true })
  readonly externalRef: string | null;

  /** What the system that took it back calls that. */
  @ApiProperty({ type: String, nullable: true })
  readonly reversalRef: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly endedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly endedReason: string | null;

  readonly proposedAt: Date;
}

export class MadeDecisionView extends AnswerView {
  readonly id: string;
}

export class GivenRemedyView {
  readonly remedy: RemedyView;
  readonly decision: MadeDecisionView;
}

/** The follow-up with what was given on it. */
export class SettledOwedView extends GivenRemedyView {
  readonly followUpId: string;
  readonly reference: string;
}

export class SecondOpinionView {
  readonly id: string;
  readonly remedyKind: string;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly amount: MoneyView | null;

  readonly forPersonId: string;
  readonly confirmedBy: string;
  readonly confirmedAt: Date;
}

export class EvidenceView {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly addedBy: string;
  readonly addedAt: Date;
}
