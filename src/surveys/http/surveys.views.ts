import { ApiProperty } from '@nestjs/swagger';
import { handledAnswers, solvedAnswers, toldAnswers, type Handled, type Solved, type Told } from '../domain/answer.ts';

/** Instants are ISO 8601 in UTC. */
export class SurveyAnswerView {
  @ApiProperty({ enum: solvedAnswers, enumName: 'SurveySolved' })
  readonly solved: Solved;

  /** How it was handled, from very badly (1) to very well (5). */
  @ApiProperty({ enum: handledAnswers, type: Number })
  readonly handled: Handled;

  /** Whether the customer told others, and what; null when they did not say. */
  @ApiProperty({ enum: toldAnswers, nullable: true, type: String })
  readonly told: Told | null;

  /** In the customer's words; null when they wrote nothing, and for an auditor. */
  @ApiProperty({ type: String, nullable: true })
  readonly comment: string | null;

  /** By this answer the complaint was opened again. */
  readonly reopened: boolean;

  readonly answeredAt: Date;
}

export class AskedSurveyView {
  readonly askedAt: Date;

  /** Until then it can be answered, or the answer changed. */
  readonly closesAt: Date;

  /** The one that counts; null as long as there is none. */
  @ApiProperty({ type: SurveyAnswerView, nullable: true })
  readonly answer: SurveyAnswerView | null;

  /** What was said before, oldest first. */
  @ApiProperty({ type: [SurveyAnswerView] })
  readonly earlier: SurveyAnswerView[];
}

export class ComplaintSurveyView {
  /** Null as long as the customer was not asked. */
  @ApiProperty({ type: AskedSurveyView, nullable: true })
  readonly survey: AskedSurveyView | null;
}
