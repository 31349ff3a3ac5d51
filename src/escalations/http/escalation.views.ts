import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '../../authority/index.ts';
import { levels, type Level } from '../../kernel/index.ts';
import {
  answers,
  escalationKinds,
  escalationStates,
  type Answer,
  type EscalationKind,
  type EscalationState,
} from '../domain/escalation.ts';
import { routeReasons, type RouteReason } from '../domain/route.ts';

export class EscalatedMoneyView {
  readonly minor: number;
  readonly currency: string;
}

export class EscalatedWordsView {
  readonly en: string;
  readonly es: string;
}

/** One reason in words. */
export class EscalatedReasonSaidView {
  /** To the employee. */
  readonly staff: EscalatedWordsView;

  /** To the customer while somebody decides, and once they said no: names no limit, no rule and nobody. */
  readonly customer: EscalatedWordsView;
  readonly refused: EscalatedWordsView;
}

export class EscalatedReasonView {
  readonly code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params: Readonly<Record<string, unknown>>;

  readonly said: EscalatedReasonSaidView;
}

export class EscalatedComplaintView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: number;
  readonly state: string;
  readonly receivedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextDueAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly customerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;

  readonly version: number;
}

/** What was asked for, and what the rules told the asker. */
export class EscalatedRemedyView {
  readonly remedyId: string;
  readonly kind: string;

  @ApiProperty({ type: EscalatedMoneyView, nullable: true })
  readonly amount: EscalatedMoneyView | null;

  /** The asker's own limit then. */
  @ApiProperty({ type: EscalatedMoneyView, nullable: true })
  readonly limit: EscalatedMoneyView | null;

  readonly reasons: EscalatedReasonView[];
  readonly decisionId: string;
}

export class RulingView {
  @ApiProperty({ enum: answers })
  readonly answer: Answer;

  @ApiProperty({ type: EscalatedMoneyView, nullable: true })
  readonly amount: EscalatedMoneyView | null;

  readonly reason: string;

  @ApiProperty({ type: String, nullable: true })
  readonly customerReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly byName: string | null;

  /** For whom they stood in. */
  @ApiProperty({ type: String, nullable: true })
  readonly inPlaceOfName: string | null;

  readonly at: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly coverExpiresAt: string | null;

  /** The remedy that used the one-time approval up; null while it can still be used. */
  @ApiProperty({ type: String, nullable: true })
  readonly coverUsedBy: string | null;
}

/** Somebody as whom it can be answered. */
export class EscalationAnswererView {
  readonly personId: string;
  readonly name: string;
}

export class EscalationView {
  readonly id: string;

  @ApiProperty({ enum: escalationKinds })
  readonly kind: EscalationKind;

  @ApiProperty({ enum: escalationStates })
  readonly state: EscalationState;

  readonly openedAt: string;

  /** By when an answer is due, or was. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly decisionDueAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly openedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly openedByName: string | null;

  @ApiProperty({ enum: levels })
  readonly level: Level;

  @ApiProperty({ type: String, nullable: true })
  readonly holderId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly holderName: string | null;

  /** Why it came to its holder: nobody with its level was there. */
  @ApiProperty({ enum: routeReasons, nullable: true })
  readonly routedBecause: RouteReason | null;

  readonly note: string;

  @ApiProperty({ type: String, nullable: true })
  readonly customerTold: string | null;

  readonly complaint: EscalatedComplaintView;

  /** In which of the product's languages the customer is written to: English for whoever reads another one, or is not known. */
  @ApiProperty({ enum: languages })
  readonly customerLanguage: Language;

  @ApiProperty({ type: EscalatedRemedyView, nullable: true })
  readonly remedy: EscalatedRemedyView | null;

  @ApiProperty({ type: RulingView, nullable: true })
  readonly ruling: RulingView | null;

  /** What it can be answered with; empty once it is answered. */
  @ApiProperty({ enum: answers, isArray: true })
  readonly answers: Answer[];

  /** As whom the person who looks may answer it: themselves, or whoever they stand in for. */
  readonly answerAs: EscalationAnswererView[];
}

export class EscalationListView {
  readonly items: EscalationView[];
}
