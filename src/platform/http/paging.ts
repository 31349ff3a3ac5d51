import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** How many items a page of a list may hold. */
export const PageSize = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(100),
  );

/** Where the page before ended, as the list itself wrote it. */
export const Cursor = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(300),
    Matches(/^[\w-]+$/, { message: '$property is what a list gave out' }),
  );
