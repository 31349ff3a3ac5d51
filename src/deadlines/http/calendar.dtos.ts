import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { holidayYears } from '../holidays.ts';
import { Day, Line, TimeOfDay, Whole } from './fields.ts';

const mostIntervals = 12;
const mostExceptions = 2_000;

export class IntervalDto {
  @TimeOfDay()
  readonly opens: string;

  @TimeOfDay()
  readonly closes: string;
}

const Intervals = (): PropertyDecorator => (target, key) => {
  IsArray()(target, key);
  ArrayMaxSize(mostIntervals)(target, key);
  ValidateNested({ each: true })(target, key);
  Type(() => IntervalDto)(target, key);
};

export class WeekDto {
  @Intervals()
  readonly monday: IntervalDto[];

  @Intervals()
  readonly tuesday: IntervalDto[];

  @Intervals()
  readonly wednesday: IntervalDto[];

  @Intervals()
  readonly thursday: IntervalDto[];

  @Intervals()
  readonly friday: IntervalDto[];

  @Intervals()
  readonly saturday: IntervalDto[];

  @Intervals()
  readonly sunday: IntervalDto[];
}

export class ExceptionDto {
  @Day()
  readonly date: string;

  @IsOptional()
  @Line(100)
  readonly name?: string;

  /** Where it was taken from: a holiday list and its place, or nothing for a date of the house's own. */
  @IsOptional()
  @Line(100)
  readonly source?: string;

  /** None: closed all day. */
  @Intervals()
  readonly intervals: IntervalDto[];
}

export class CalendarHoursDto {
  @ValidateNested()
  @Type(() => WeekDto)
  readonly weekly: WeekDto;

  @IsArray()
  @ArrayMaxSize(mostExceptions)
  @ValidateNested({ each: true })
  @Type(() => ExceptionDto)
  readonly exceptions: ExceptionDto[];
}

export class NewCalendarDto extends CalendarHoursDto {
  @Line(100)
  readonly name: string;

  /** An IANA name. */
  @IsString()
  @MaxLength(60)
  readonly zone: string;
}

export class CalendarEditDto extends CalendarHoursDto {
  /** The first local date it holds for: today or later. */
  @Day()
  readonly from: string;
}

export class SaveCalendarDto extends CalendarEditDto {
  @Line(100)
  readonly name: string;

  /** The version that was edited. */
  @Whole(1, 1_000_000)
  readonly version: number;

  /** Move the deadlines that are open too, as the preview told. */
  @IsBoolean()
  readonly applyToOpen: boolean;
}

export class TeamCalendarPreviewDto {
  /** Null for the house's. */
  @IsOptional()
  @IsUUID()
  readonly calendarId: string | null;
}

export class TeamCalendarDto extends TeamCalendarPreviewDto {
  /** Move the deadlines of what the team holds already, as the preview told. */
  @IsOptional()
  @IsBoolean()
  readonly applyToOpen?: boolean;
}

export class HolidayQueryDto {
  /** ISO 3166-1: `US`. */
  @Matches(/^[A-Z]{2}$/)
  readonly country: string;

  @IsOptional()
  @Matches(/^[A-Z0-9-]{1,8}$/)
  readonly region?: string;

  @Type(() => Number)
  @IsInt()
  @Min(holidayYears.first)
  @Max(holidayYears.last)
  readonly year: number;
}

export class PlacesQueryDto {
  /** The regions of this country; without it the countries. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  readonly country?: string;
}
