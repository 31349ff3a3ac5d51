import { ApiProperty } from '@nestjs/swagger';
import { saidDays, type SaidDay } from '../../authority/index.ts';
import type { DeadlineKind } from '../../deadlines/index.ts';
import { RelatedComplaintView } from './list.views.ts';
import { MoneyView } from './money.views.ts';

export class DuplicatesView {
  readonly items: RelatedComplaintView[];
}

export class MovedDeadlineView {
  @ApiProperty({ type: String })
  readonly kind: DeadlineKind;

  /** Null while it is paused. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly newDueAt: Date | null;

  /** Our answer about the one that ends was an answer about both: nothing is due any more. */
  readonly answered: boolean;
}

export class DayApartView {
  @ApiProperty({ enum: saidDays })
  readonly day: SaidDay;

  /** YYYY-MM-DD; null where nobody said. */
  @ApiProperty({ type: String, nullable: true })
  readonly kept: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly other: string | null;
}

export class MergePreviewView {
  /** The one that goes on. */
  readonly reference: string;

  /** From when it counts afterwards. */
  readonly receivedAt: Date;

  /** What changes of its deadlines. */
  readonly deadlines: MovedDeadlineView[];

  /** Given on the one that ends: counts as given on the one that goes on. */
  readonly given: MoneyView[];

  /** How many promises go over with it. */
  readonly promises: number;

  /** Days that the two say differently: those of the one that goes on stay. */
  readonly daysApart: DayApartView[];
}
