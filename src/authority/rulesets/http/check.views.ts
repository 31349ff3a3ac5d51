import { ApiProperty } from '@nestjs/swagger';
import { levels, type Level } from '../../../kernel/index.ts';
import { InWordsView } from './reading.views.ts';

const anything = { type: 'object', additionalProperties: true } as const;

export class DifferenceView {
  readonly remedy: string;

  @ApiProperty({ enum: levels })
  readonly level: Level;

  /** Minor units: the smallest amount that differs, and how far; null without money. */
  @ApiProperty({ type: Number, nullable: true })
  readonly amountMinor: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly upToMinor: number | null;

  /** A case that shows it, as a test of a rule would give it. */
  @ApiProperty(anything)
  readonly given: object;

  /** False when it is possible and no case was confirmed. */
  readonly confirmed: boolean;

  readonly sentence: InWordsView;
}

export class ChangedAuthorityView {
  /** What it is compared with. */
  @ApiProperty({ type: String, nullable: true })
  readonly baseId: string | null;

  readonly newlyAllowed: DifferenceView[];
  readonly noLongerAllowed: DifferenceView[];
}

export class SeenView {
  readonly of: number;
  readonly seen: number;
}

export class ComparisonCoverageView {
  readonly sentence: InWordsView;
  readonly seenTrue: boolean;
  readonly seenFalse: boolean;
}

export class RuleCoverageView {
  readonly rule: string;

  /** A test matched it. */
  readonly isHit: boolean;

  readonly comparisons: ComparisonCoverageView[];
}

export class CoverageView {
  /** Rules that a test matched, and sides of comparisons that tests have seen. */
  readonly hit: SeenView;
  readonly sides: SeenView;
  readonly rules: RuleCoverageView[];
}

export class ProposedTestView {
  /** As it would stand in the rule, expecting what the rules answer now. */
  @ApiProperty(anything)
  readonly test: object;

  readonly sentence: InWordsView;
}

export class ProposedTestsView {
  readonly items: ProposedTestView[];
}
