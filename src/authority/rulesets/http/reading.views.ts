import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsObject } from 'class-validator';

export class ReadRuleDto {
  /** A rule as it is being written. */
  @IsObject()
  @Transform(({ obj, key }: { obj: Readonly<Record<string, unknown>>; key: string }) => obj[key])
  readonly rule: object;
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
}

export class RulesetInWordsView {
  readonly id: string;
  readonly rules: RuleInWordsView[];
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
