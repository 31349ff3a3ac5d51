import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength, ValidateBy } from 'class-validator';

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

const instantForm = /^20\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/;

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && instantForm.test(value) && !Number.isNaN(Date.parse(value));

/** An instant with its offset, as ISO 8601. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: { validate: isInstant, defaultMessage: () => '$property is an instant like 2026-03-02T15:00:00Z' },
  });
