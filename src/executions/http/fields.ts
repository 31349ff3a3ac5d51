import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength, ValidateBy } from 'class-validator';

/** Some text on one line, of at most so many characters. */
export const Line = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(/^(?=.*\S)[^\p{Cc}\p{Cs}]*$/u, { message: '$property is one line with something on it' }),
  );

const instantForm = /^20\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** False for the 30th of February. */
const dayExists = (day: string): boolean => {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
};

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && instantForm.test(value) && dayExists(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** An instant with its offset, as ISO 8601. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: { validate: isInstant, defaultMessage: () => '$property is an instant like 2026-03-02T15:00:00Z' },
  });
