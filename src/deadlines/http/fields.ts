import { applyDecorators } from '@nestjs/common';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** One line with something on it. */
export const Line = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(/^(?=.*\S)\P{Cc}*$/u, { message: '$property is one line with something on it' }),
  );

/** Lower case, digits, dashes and underscores. */
export const Key = (): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(60),
    Matches(/^[a-z0-9][a-z0-9_-]*$/, { message: '$property is a key: lower case, digits and dashes' }),
  );

/** `YYYY-MM-DD`; whether there is such a day the calendar itself says. */
export const Day = (): PropertyDecorator =>
  applyDecorators(IsString(), Matches(/^(?:19|20|21)\d\d-\d\d-\d\d$/, { message: '$property is a day: YYYY-MM-DD' }));

/** `HH:MM` up to `24:00`; the calendar itself says what is wrong with it. */
export const TimeOfDay = (): PropertyDecorator => applyDecorators(IsString(), Matches(/^\d\d:\d\d$/));

export const Whole = (least: number, most: number): PropertyDecorator => applyDecorators(IsInt(), Min(least), Max(most));
