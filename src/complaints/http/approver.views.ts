import { ApiProperty } from '@nestjs/swagger';
import { levels, roles, type Level, type Role } from '../../kernel/index.ts';

/** Somebody who is here now and could decide. */
export class ApproverView {
  readonly id: string;
  readonly name: string;

  @ApiProperty({ enum: roles })
  readonly role: Role;

  /** Theirs for this family of remedies. */
  @ApiProperty({ enum: levels })
  readonly level: Level;
}

/** How long questions to this level took until they were answered: the newest 200 of the last 90 days. */
export class AnswerTimeView {
  /** By the clock on the wall; null for fewer than ten answers. */
  @ApiProperty({ type: Number, nullable: true })
  readonly medianMinutes: number | null;

  readonly n: number;
}
