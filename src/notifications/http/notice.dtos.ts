import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Cursor, PageSize } from '../../platform/index.ts';

export const noticeViews = ['unread', 'all'] as const;

export class NoticesDto {
  /** The unread ones when left out. */
  @IsOptional()
  @IsIn(noticeViews)
  readonly view?: (typeof noticeViews)[number];

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

export class NoticeMarksDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  readonly ids: string[];

  /** False puts them back among the unread ones. */
  @IsBoolean()
  readonly isRead: boolean;
}
