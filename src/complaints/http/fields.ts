import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

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
