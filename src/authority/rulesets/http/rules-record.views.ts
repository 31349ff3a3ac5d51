import { ApiProperty } from '@nestjs/swagger';

export class RuleRecordView {
  /** Its key. */
  readonly rule: string;

  /** Stored decisions whose verdict it made, alone or with others. */
  readonly decided: number;

  /** Minor units of `currency`, of the decisions it made. */
  readonly grantedMinor: number;

  /** Of those, put to somebody with more authority; and answered so far. */
  readonly asked: number;
  readonly answered: number;

  /** Granted, in whole or in part, of those answered: 0 to 1, null under ten. */
  @ApiProperty({ type: Number, nullable: true })
  readonly grantedShare: number | null;
}

export class RulesRecordView {
  /** Decisions from this instant on: the last 90 days. */
  readonly since: string;

  /** Null while no rules are in force. */
  @ApiProperty({ type: String, nullable: true })
  readonly currency: string | null;

  readonly items: RuleRecordView[];
}
