import { ApiProperty } from '@nestjs/swagger';
import { DifferencesView, InWordsView } from './reading.views.ts';
import { DraftReplyView } from './ruleset.views.ts';

export class PublishedView {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
}

export class WithdrawnView {
  readonly id: string;
  readonly withdrawnAt: string;
}

export class RebasedView extends DraftReplyView {
  /** Rules that both had changed: the draft's own stand. */
  readonly clashes: string[];
}

export class ChangedRuleView {
  readonly rule: string;
  readonly parts: string[];
}

export class RulesetChangesView {
  readonly added: string[];
  readonly removed: string[];
  readonly changed: ChangedRuleView[];

  /** What changed beside the rules. */
  readonly frame: string[];
}

export class RuleTestResultView {
  readonly rule: string;
  readonly name: string;
  readonly passed: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly expected: object;

  /** What the draft answers: verdict, limit, level and reason codes. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly answered: object;
}

export class FindingView {
  /** By which somebody answers for it. */
  readonly id: string;
  readonly code: string;

  @ApiProperty({ enum: ['error', 'warning', 'info'] })
  readonly severity: string;

  /** The rule it is about first. */
  readonly rules: string[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params: object;

  /** A case that shows it, as the rules answer it. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly witness: object;

  /** What is wrong, and the case that shows it, in plain words. */
  readonly sentence: InWordsView;
  readonly shownBy: InWordsView[];

  /** Why somebody lets a warning stand, and who. */
  @ApiProperty({ type: String, nullable: true })
  readonly answer: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly answeredByName: string | null;
}

export class ObstacleView {
  readonly code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details: object;
}

export class AttachedBacktestView {
  readonly id: string;

  /** SHA-256 of everything it was asked and answered. */
  readonly hash: string;

  /** `from`, `to`, `cases`, `replayed`, `avoided`, `added`, `grantedAsAsked`, `answered`, and minor units. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly figures: object;

  @ApiProperty({ type: String, nullable: true })
  readonly byName: string | null;

  readonly at: string;
}

export class BoardMinuteView {
  readonly number: string;
  readonly decidedOn: string;

  /** The manager who recorded it, who therefore does not publish. */
  @ApiProperty({ type: String, nullable: true })
  readonly byName: string | null;

  readonly at: string;
}

export class DraftReviewView {
  readonly id: string;
  readonly state: string;
  readonly revision: number;

  /** What keeps it from being published; none when nothing does. */
  readonly obstacles: ObstacleView[];

  readonly tests: RuleTestResultView[];

  readonly findings: FindingView[];

  /** The what-if on past cases that whoever publishes signs; null until one is attached. */
  @ApiProperty({ type: AttachedBacktestView, nullable: true })
  readonly backtest: AttachedBacktestView | null;

  /** Against the rules it was begun from. */
  readonly changes: RulesetChangesView;

  /** The same word by word, rules and everything beside them: what whoever publishes signs. */
  readonly differences: DifferencesView;

  /** Rules through which a manager might do more by themselves: those need the board's minute. */
  readonly widensManager: string[];

  /** What stands behind such rules; null until a manager records it. */
  @ApiProperty({ type: BoardMinuteView, nullable: true })
  readonly boardMinute: BoardMinuteView | null;

  /** Usernames of other accounts that bear an author's name: perhaps one person with two. */
  readonly accountsOfAuthorsName: string[];

  /** Other rules were published since it was begun: take them over first. */
  readonly isBehind: boolean;

  /** You wrote in it or asked for it: another manager publishes or rejects it. */
  readonly isOwn: boolean;

  /** What can be done with it now; publishing and rejecting only where you may judge it. */
  readonly commands: string[];
}
