import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  deadlineHours,
  deadlineKinds,
  statutoryStops,
  type DeadlineHours,
  type DeadlineKind,
  type StatutoryStop,
} from '../domain/deadline.ts';
import { pauseReasons, type PauseReason } from '../domain/pause-reasons.ts';
import { statutoryStarts, type StatutoryStart } from '../domain/policy.ts';
import { rungActions, rungTimes, type RungAction, type RungTime } from '../domain/rung.ts';
import { Key, Line, Whole } from './fields.ts';

const tenYearsInSeconds = 3_653 * 86_400;
export const policyFactNames = ['severity', 'category', 'origin', 'channel'] as const;
const rungTargets = ['OWNER', 'FRONTLINE', 'SENIOR', 'SUPERVISOR', 'MANAGER', 'POOL', 'LEAD', 'supervisor', 'manager'] as const;

export class ConditionDto {
  @IsIn(policyFactNames)
  readonly fact: (typeof policyFactNames)[number];

  /** Any of them: `S1` to `S4` for severity, keys of the catalogue for category. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9_-]{1,60}$/, { each: true })
  readonly values: string[];
}

export class PauseRuleDto {
  @IsIn(pauseReasons)
  readonly reason: PauseReason;

  /** The most it may take in all, in seconds of the deadline's own hours; null for any time. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(tenYearsInSeconds)
  readonly atMostSeconds: number | null;
}

export class RungDto {
  @IsIn(rungTimes)
  readonly when: RungTime;

  /** Per cent of the target left, nought, or days past the due. */
  @Whole(0, 365)
  readonly amount: number;

  @IsIn(rungActions)
  readonly action: RungAction;

  /** A role or OWNER to notify, POOL or LEAD to reassign to, a level to escalate to. */
  @IsIn(rungTargets)
  readonly to: (typeof rungTargets)[number];
}

export class StatuteDto {
  @IsIn(statutoryStarts)
  readonly startsOn: StatutoryStart;

  @IsIn(statutoryStops)
  readonly stopsOn: StatutoryStop;
}

export class PolicyDraftDto {
  @IsIn(deadlineKinds)
  readonly kind: DeadlineKind;

  @Line(200)
  readonly name: string;

  /** The statute, charter or decision it comes from. */
  @IsOptional()
  @Line(500)
  readonly source?: string;

  /** For rules that ask for answers of their own beside each other. */
  @IsOptional()
  @MaxLength(60)
  @Matches(/^[a-z0-9-]*$/)
  readonly slot?: string;

  /** All of them; none fits everything. */
  @IsArray()
  @ArrayMaxSize(policyFactNames.length)
  @ArrayUnique(({ fact }: ConditionDto) => fact)
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  readonly when: ConditionDto[];

  /** `fixed` where the day is named case by case and there is only a ladder. */
  @IsIn(deadlineHours)
  readonly hours: DeadlineHours;

  /** Seconds for `business`, days for `working-days` and `calendar`, nought for `fixed`. */
  @Whole(0, tenYearsInSeconds)
  readonly target: number;

  @IsArray()
  @ArrayMaxSize(pauseReasons.length)
  @ValidateNested({ each: true })
  @Type(() => PauseRuleDto)
  readonly pausesOn: PauseRuleDto[];

  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => RungDto)
  readonly ladder: RungDto[];

  /** For REGULATORY, and for it alone. */
  @IsOptional()
  @ValidateNested()
  @Type(() => StatuteDto)
  readonly statute?: StatuteDto;

  /** Left out: the calendar of the team that holds the complaint, else the house's. */
  @IsOptional()
  @IsUUID()
  readonly calendarId?: string;
}

export class SavePolicyDto extends PolicyDraftDto {
  /** The version that was edited; nought for a new key. */
  @Whole(0, 1_000_000)
  readonly version: number;
}

export class PolicyOrderDto {
  @IsIn(deadlineKinds)
  readonly kind: DeadlineKind;

  /** Every policy of the kind that is in force, the one asked first at the top. */
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @MaxLength(60, { each: true })
  @Matches(/^[a-z0-9_-]+$/, { each: true })
  readonly keys: string[];

  /** Choose again for the deadlines that are open too, as the preview told. */
  @IsOptional()
  @IsBoolean()
  readonly applyToOpen?: boolean;
}

export class PolicyKeyParam {
  @Key()
  readonly key: string;
}
