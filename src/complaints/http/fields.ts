import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { Type } from 'class-transformer';

/** A text of one or more lines that says something. */
export const Words = (most: number): PropertyDecorator =>
  applyDecorators(IsString(), MaxLength(most), Matches(/\S/, { message: '$property says nothing' }));

/** The same on one line. */
export const Line = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(/^(?=.*\S)\P{Cc}*$/u, { message: '$property is one line with something on it' }),
  );

/** A key of the catalogue: lower case, digits and dashes. */
export const Key = ({ each = false } = {}): PropertyDecorator =>
  applyDecorators(
    IsString({ each }),
    MaxLength(60, { each }),
    Matches(/^[a-z0-9][a-z0-9_-]*$/, { each, message: '$property is a key: lower case, digits and dashes' }),
  );

export const Id = (): PropertyDecorator => applyDecorators(IsString(), IsUUID());

export const OptionalId = (): PropertyDecorator => applyDecorators(IsOptional(), IsUUID());

export const OneOf = (values: readonly (string | number)[]): PropertyDecorator => IsIn([...values]);

export const Version = (): PropertyDecorator => applyDecorators(IsInt(), Min(1), Max(1_000_000_000));

export const PageSize = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(100),
  );

export const Cursor = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(300),
    Matches(/^[\w-]+$/, { message: '$property is what a list gave out' }),
  );

const dayForm = /^(?:19|20|21)\d\d-\d\d-\d\d$/;
const instantForm = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/;

const isDay = (value: unknown): boolean => typeof value === 'string' && dayForm.test(value) && exists(value);

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && instantForm.test(value) && exists(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** False for the 30th of February. */
const exists = (day: string): boolean => {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
};

/** A day that exists, as YYYY-MM-DD. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: isDay, defaultMessage: () => '$property is a day like 2026-03-02' } });

/** An instant with its offset, as ISO 8601. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: { validate: isInstant, defaultMessage: () => '$property is an instant like 2026-03-02T15:00:00Z' },
  });
