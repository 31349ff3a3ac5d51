import { applyDecorators } from '@nestjs/common';
import { IsString, Matches, MaxLength } from 'class-validator';

/** Some text on one line, of at most so many characters. */
export const Line = (most: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(most),
    Matches(/^(?=.*\S)[^\p{Cc}\p{Cs}]*$/u, { message: '$property is one line with something on it' }),
  );
