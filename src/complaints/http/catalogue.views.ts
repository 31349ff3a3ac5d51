import { ApiProperty } from '@nestjs/swagger';
import type { Outcome, Relief, Severity } from '../domain/complaint.ts';
import type { Category } from '../domain/category.ts';
import { LabelView } from './complaint.views.ts';

export class CategoryView {
  readonly key: string;
  readonly label: LabelView;

  /** Null when it fits them all. */
  @ApiProperty({ enum: ['water', 'sewer', 'power', 'gas', 'other'], nullable: true })
  readonly utility: Category['utility'];

  @ApiProperty({ type: Number, enum: [1, 2, 3, 4] })
  readonly defaultSeverity: Severity;

  readonly safety: boolean;

  @ApiProperty({ type: LabelView, nullable: true })
  readonly emergency: LabelView | null;
}

export class CauseView {
  readonly key: string;
  readonly label: LabelView;
}

export class RemedyKindView {
  readonly kind: string;
  readonly family: string;
  readonly hasMoney: boolean;
  readonly immediateHelp: boolean;
  readonly executor: string;
  readonly label: LabelView;

  /** Keys of categories; null when it is offered for every one. */
  @ApiProperty({ type: [String], nullable: true })
  readonly offeredFor: string[] | null;

  @ApiProperty({ type: String, nullable: true })
  readonly whereInstead: string | null;
}

export class OutcomeView {
  @ApiProperty({ type: String })
  readonly key: Outcome;
  readonly label: LabelView;
}

export class ReliefView {
  @ApiProperty({ type: String })
  readonly key: Relief;
  readonly label: LabelView;
}

export class CatalogueView {
  readonly categories: CategoryView[];
  readonly causes: CauseView[];
  readonly remedies: RemedyKindView[];
  readonly outcomes: OutcomeView[];
  readonly reliefs: ReliefView[];

  /** Complaints that nobody made are in this database, for demonstration: every page says so. */
  readonly hasInvented: boolean;
}
