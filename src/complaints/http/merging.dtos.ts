import { Id, Version } from './fields.ts';

export class MergePreviewDto {
  /** The complaint that would go on. */
  @Id()
  readonly into: string;
}

export class MergeDto extends MergePreviewDto {
  @Version()
  readonly version: number;
}
