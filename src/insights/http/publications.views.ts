import { ApiProperty } from '@nestjs/swagger';
import { GroupLabelView } from './reports.views.ts';

export class NewlyPublishedView {
  readonly month: string;
}

export class PublishedLineView {
  readonly month: string;
  readonly publishedAt: string;

  /** The manager's name. */
  readonly publishedBy: string;
}

export class PublishedMonthsView {
  /** The newest first. */
  readonly months: PublishedLineView[];
}

export class RestatementView {
  /** The value of what it is grouped by; of money the cost code and the currency. */
  readonly key: string[];
  readonly labels: GroupLabelView[];
  readonly name: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly then: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly now: number | null;
  readonly isRestated: boolean;
}

/** What a figure meant when the month was published. */
export class KeptDefinitionView {
  readonly version: number;
  readonly text: GroupLabelView;
}

export class PublishedFigureView {
  readonly name: string;
  readonly nThen: number;
  readonly nNow: number;

  /** Null for a month that was published before definitions were kept. */
  @ApiProperty({ type: KeptDefinitionView, nullable: true })
  readonly definedAs: KeptDefinitionView | null;

  /** It means something else now: its numbers may be other ones because of that alone. */
  readonly isRedefined: boolean;
  readonly values: RestatementView[];
}

export class PublishedMonthView extends PublishedLineView {
  /** Complaints of the month that changed since it was published. */
  readonly changedSince: number;

  /** Some complaints of the month are invented for a demonstration. */
  readonly hasInvented: boolean;

  /** Complaints of the month that are still to be counted, as after an update; what would be said now is provisional while there are any. */
  readonly stillToCount: number;
  readonly figures: PublishedFigureView[];
}
