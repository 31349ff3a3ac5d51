import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';

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
