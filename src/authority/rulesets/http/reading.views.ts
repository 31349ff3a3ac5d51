import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsObject, IsOptional, IsUUID } from 'class-validator';
import { framePartNames } from '../../analysis/frame-diff.ts';

export class ReadRuleDto {
  /** A rule as it is being written. */
  @IsObject()
  @Transform(({ obj, key }: { obj: Readonly<Record<string, unknown>>; key: string }) => obj[key])
  readonly rule: object;
}

export class AgainstDto {
  /** Another ruleset to hold it against; the one it was begun from when it is left out. */
  @IsOptional()
  @IsUUID()
  readonly against?: string;
}

export class InWordsView {
  readonly en: string;
  readonly es: string;
}

export class SegmentView {
  @ApiProperty({ enum: ['kept', 'added', 'removed'] })
  readonly kind: 'kept' | 'added' | 'removed';

  readonly text: string;
}

export class SegmentsView {
  readonly en: SegmentView[];
  readonly es: SegmentView[];
}

export class ChangedTextView {
  @ApiProperty({ enum: ['title', 'rationale', 'policyRef', 'owner', 'reviewBy'] })
  readonly part: 'title' | 'rationale' | 'policyRef' | 'owner' | 'reviewBy';

  readonly words: SegmentView[];
}

export class ChangedTestView {
  readonly name: string;

  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly kind: 'added' | 'removed' | 'changed';
}

export class RuleInWordsView {
  readonly key: string;
  readonly title: string;

  @ApiProperty({ enum: ['grant', 'cap', 'forbid', 'require', 'duty', 'owe'] })
  readonly effect: string;

  readonly owner: string;
  readonly reviewBy: string;
  readonly sentence: InWordsView;

  /** Against the rules it was begun from; null when it says the same. */
  @ApiProperty({ enum: ['added', 'removed', 'changed'], nullable: true })
  readonly change: 'added' | 'removed' | 'changed' | null;

  /** What changed: effect, amount, conditions, remedies, dates, texts, tests. */
  readonly aspects: string[];

  @ApiProperty({ type: SegmentsView, nullable: true })
  readonly words: SegmentsView | null;

  /** What its author wrote about it, where that changed. */
  readonly texts: ChangedTextView[];

  /** Its tests that came, went or changed, by name. */
  readonly tests: ChangedTestView[];
}

/** Something beside the rules that changed: the currency, a remedy, a shared condition, an employee of a level, a fact of the ordinary case. */
export class FrameChangeView {
  @ApiProperty({ enum: framePartNames })
  readonly part: (typeof framePartNames)[number];

  readonly name: string;

  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly kind: 'added' | 'removed' | 'changed';

  readonly words: SegmentsView;
}

/** Everything that one version says otherwise than another, word by word. */
export class DifferencesView {
  readonly id: string;

  @ApiProperty({ type: String, nullable: true })
  readonly againstId: string | null;

  /** Only those that differ. */
  readonly rules: RuleInWordsView[];

  readonly frame: FrameChangeView[];
}

/** A condition that rules share by its name, and what it stands for. */
export class SharedConditionView {
  readonly name: string;
  readonly sentence: InWordsView;
}

export class RulesetInWordsView {
  readonly id: string;
  readonly rules: RuleInWordsView[];
  readonly conditions: SharedConditionView[];
}

export class RuleFaultView {
  /** JSON pointer; places inside the rule begin with `/rule`. */
  readonly pointer: string;
  readonly code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params: object;
}

export class ReadingView {
  readonly faults: RuleFaultView[];

  /** Null while there are faults. */
  @ApiProperty({ type: InWordsView, nullable: true })
  readonly sentence: InWordsView | null;
}
