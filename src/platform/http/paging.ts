import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** How many items a page of a list may hold. */
export const PageSize = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100 }),
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(100),
  );

/** Where the page before ended, as the list itself wrote it. */
export const Cursor = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, maxLength: 300 }),
    IsOptional(),
    IsString(),
    MaxLength(300),
    Matches(/^[\w-]+$/, { message: '$property is what a list gave out' }),
  );
