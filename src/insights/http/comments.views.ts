import { ApiProperty } from '@nestjs/swagger';
import { handledAnswers, type Handled, solvedAnswers, type Solved } from '../../surveys/index.ts';

export class CustomerCommentView {
  /** Of the complaint. */
  readonly reference: string;
  readonly category: string;

  /** How it was handled, from very badly (1) to very well (5). */
  @ApiProperty({ enum: handledAnswers, type: Number })
  readonly handled: Handled;

  @ApiProperty({ enum: solvedAnswers, enumName: 'SurveySolved' })
  readonly solved: Solved;

  /** In the customer's words. */
  readonly comment: string;
  readonly answeredAt: string;
}

export class CustomerCommentsView {
  /** At most twenty, without those on complaints that the asker may not see; none for an auditor. */
  readonly comments: CustomerCommentView[];
}
