import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength, MinLength, ValidateIf } from 'class-validator';

/** Some text on one line, of at most so many characters. */
export const Line = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most),
    MinLength(1),
    Matches(/^(?=.*\S)\P{Cc}*$/u, { message: '$property is one line with something on it' }),
  );

/** A short machine word: lower case, digits and dashes. */
export const Code = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(/^[a-z][a-z0-9-]*$/, { message: '$property is lower case letters, digits and dashes' }),
  );

/** May be left out, but not null: for what can be set and never cleared. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);
