import { ApiProperty } from '@nestjs/swagger';
import { draftStates, type DraftState } from '../domain/draft.ts';
import { rulesetStates, type RulesetState } from '../domain/ruleset-document.ts';

export class DraftReplyView {
  readonly id: string;

  @ApiProperty({ enum: draftStates })
  readonly state: DraftState;

  readonly revision: number;
  readonly savedAt: string;
}

/** A ruleset in a list. */
export class RulesetLineView {
  readonly id: string;

  @ApiProperty({ type: String, nullable: true })
  readonly title: string | null;

  @ApiProperty({ enum: rulesetStates })
  readonly state: RulesetState;

  /** Null until it is published. */
  @ApiProperty({ type: Number, nullable: true })
  readonly version: number | null;

  /** Counts every change of a draft; null once it is published. */
  @ApiProperty({ type: Number, nullable: true })
  readonly revision: number | null;

  /** SHA-256 of the text, hexadecimal; null while it is written. */
  @ApiProperty({ type: String, nullable: true })
  readonly hash: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly baseId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly validFrom: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly validTo: string | null;

  readonly authors: string[];

  /** In the same order. */
  readonly authorNames: string[];

  @ApiProperty({ type: String, nullable: true })
  readonly publishedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly publishedByName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason: string | null;

  readonly changedAt: string;
}

export class RulesetListView {
  readonly items: RulesetLineView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class RulesetDocumentView extends RulesetLineView {
  /** The rules as data; `rules` holds them in the order they were written. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly content: object;

  /** The remedies these rules are about. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly catalogue: object;

  /** Answered findings and the backtest that was attached. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly review: object;

  @ApiProperty({ type: String, nullable: true })
  readonly submittedByName: string | null;

  /** Who published or rejected it. */
  @ApiProperty({ type: String, nullable: true })
  readonly decidedByName: string | null;

  /** Why it was rejected. */
  @ApiProperty({ type: String, nullable: true })
  readonly decidedNote: string | null;
}
