import { ApiProperty } from '@nestjs/swagger';
import { levels, type Level } from '../../kernel/index.ts';
import { verdicts, type Verdict } from '../../authority/index.ts';

export class RightView {
  @ApiProperty({ enum: verdicts })
  readonly verdict: Verdict;

  /** Minor units; null for a remedy without money. */
  @ApiProperty({ type: Number, nullable: true })
  readonly limitMinor: number | null;

  /** The same once evidence and a second person are there. */
  @ApiProperty({ type: Number, nullable: true })
  readonly limitOnceMinor: number | null;

  @ApiProperty({ enum: levels, nullable: true })
  readonly escalateTo: Level | null;
}

export class ChangedRightView {
  readonly kind: string;

  /** In the ordinary case; null where the remedy did not exist. */
  @ApiProperty({ type: RightView, nullable: true })
  readonly before: RightView | null;

  @ApiProperty({ type: RightView, nullable: true })
  readonly after: RightView | null;
}

export class MarkedWordView {
  @ApiProperty({ enum: ['kept', 'added', 'removed'] })
  readonly kind: 'kept' | 'added' | 'removed';

  readonly text: string;
}

export class MarkedWordsView {
  readonly en: MarkedWordView[];
  readonly es: MarkedWordView[];
}

export class RuleForMeView {
  readonly key: string;
  readonly title: string;

  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly change: 'added' | 'removed' | 'changed';

  /** Its sentence, with the words that came and went. */
  readonly words: MarkedWordsView;
}

export class ChangeNoticeView {
  readonly rulesetId: string;
  readonly version: number;

  @ApiProperty({ type: String, nullable: true })
  readonly title: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason: string | null;

  readonly validFrom: string;
  readonly changes: ChangedRightView[];

  /** Rules that decide otherwise now and can concern this person in some case. */
  readonly rules: RuleForMeView[];
}

export class ChangeNoticesView {
  readonly items: ChangeNoticeView[];
}

export class ReadView {
  readonly rulesetId: string;
}
