import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { executors, type Executor } from '../../domain/remedy-catalogue.ts';
import { InWordsView } from './reading.views.ts';
import { RevisionDto } from './ruleset.dtos.ts';
import { DraftReplyView } from './ruleset.views.ts';
import { CodeInWordsView } from './vocabulary.views.ts';

const dealings = ['keep', 'replace'] as const;

export class FitDto {
  /** What becomes of the draft's own rules about the same remedies; kept unless said otherwise. */
  @IsOptional()
  @IsIn(dealings)
  readonly existing?: (typeof dealings)[number];
}

export class TakeOverPackDto extends RevisionDto {
  @IsOptional()
  @IsIn(dealings)
  readonly existing?: (typeof dealings)[number];
}

export class PackSourceView {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** A remedy as a pack brings it. */
export class PackRemedyView extends CodeInWordsView {
  readonly family: string;
  readonly hasMoney: boolean;

  @ApiProperty({ enum: executors })
  readonly executor: Executor;

  /** What the executing system calls it. */
  readonly executorCode: string;

  /** Working days from authorisation. */
  readonly executeByDays: number;

  /** The rules of the pack about it, as they would be called in a draft. */
  readonly rules: string[];
}

export class PackLineView {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly currency: string;
  readonly ruleCount: number;
  readonly testCount: number;
  readonly remedies: CodeInWordsView[];

  /** Read from excerpts: look at the page before relying on it as current law. */
  readonly sources: PackSourceView[];
}

export class PackListView {
  readonly items: PackLineView[];
}

export class PackRuleView {
  /** As it would be called in a draft. */
  readonly key: string;
  readonly title: string;
  readonly rationale: string;
  readonly policyRef: string;

  @ApiProperty({ enum: ['grant', 'cap', 'forbid', 'require', 'duty', 'owe'] })
  readonly effect: string;

  readonly sentence: InWordsView;
  readonly tests: string[];
}

/** A target that a source sets; `GET /api/authority/packs/{key}/deadlines` says what became of it as a deadline policy. */
export class PackDeadlineView {
  readonly key: string;
  readonly about: string;

  @ApiProperty({ enum: ['calendar', 'working-days'] })
  readonly hours: string;

  /** Days. */
  readonly target: number;

  /** False where somebody names the day case by case, so that no policy can say it. */
  readonly isPolicy: boolean;

  readonly source: string;
}

export class PackView extends PackLineView {
  readonly catalogue: PackRemedyView[];
  readonly rules: PackRuleView[];
  readonly deadlines: PackDeadlineView[];
}

export class PackConflictView {
  @ApiProperty({
    enum: ['other-currency', 'remedy-missing', 'remedy-differs', 'key-taken', 'condition-taken', 'also-ruled'],
  })
  readonly code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details: object;
}

export class PackEffectView {
  readonly added: string[];

  /** Rules of the draft that go, and those that lose some of their remedies. */
  readonly removed: string[];
  readonly narrowed: string[];

  /** All but `also-ruled` have to be put right first. */
  readonly conflicts: PackConflictView[];
}

export class PackFitView extends PackEffectView {
  readonly fits: boolean;

  /** Remedies that would come with it. */
  readonly newRemedies: PackRemedyView[];
}

export class PackReplyView extends DraftReplyView {
  readonly added: string[];
  readonly removed: string[];
  readonly narrowed: string[];
  readonly conflicts: PackConflictView[];
}
