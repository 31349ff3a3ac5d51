import { ApiProperty } from '@nestjs/swagger';
import { LabelView } from './complaint.views.ts';
import { DecisionRuleView, DecisionSummaryView, DecisionView } from './decision.views.ts';

export class DecisionLogLineView extends DecisionSummaryView {
  readonly reference: string;

  @ApiProperty({ type: String, nullable: true })
  readonly personName: string | null;

  /** Whose authority was used instead of the own. */
  @ApiProperty({ type: String, nullable: true })
  readonly onBehalfOfName: string | null;

  /** Of the rules; null when none were in force. */
  @ApiProperty({ type: Number, nullable: true })
  readonly rulesetVersion: number | null;

  /** The rules that made the verdict. */
  readonly rules: string[];
}

export class DecisionLogView {
  readonly items: DecisionLogLineView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class AskedRuleView extends DecisionRuleView {
  readonly title: string;
  readonly effect: string;
  readonly isDecisive: boolean;

  /** What it said at that version. */
  readonly sentence: LabelView;
}

export class WhyView {
  /** Of the complaint. */
  readonly reference: string;

  @ApiProperty({ type: String, nullable: true })
  readonly personName: string | null;

  /** Whose authority was used instead of the own. */
  @ApiProperty({ type: String, nullable: true })
  readonly onBehalfOfName: string | null;

  /** Names of who said the days of the decision, in their order. */
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } })
  readonly daysSaidBy: (string | null)[];

  readonly decision: DecisionView;

  /** Every rule that was asked, worked out again from the recorded facts; null when its rules cannot be read. */
  @ApiProperty({ type: AskedRuleView, isArray: true, nullable: true })
  readonly rules: AskedRuleView[] | null;
}
