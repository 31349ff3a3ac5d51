import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { DifferencesView } from './reading.views.ts';
import { AsSent, RevisionDto } from './ruleset.dtos.ts';

/** One version or draft in one file. */
export class RulesetFileView {
  readonly format: string;

  /** Grows when a file of before can no longer be read in the same way. */
  readonly formatVersion: number;

  /** Where the JSON Schema of `content` is. */
  readonly contentSchema: string;

  @ApiProperty({ type: String, nullable: true })
  readonly title: string | null;

  /** Null for a draft. */
  @ApiProperty({ type: Number, nullable: true })
  readonly version: number | null;

  /** SHA-256 of `content`. */
  readonly hash: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly content: object;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  readonly remedies: object[];

  /** SHA-256 of `remedies`. */
  readonly remediesHash: string;
}

export class CheckFileDto {
  /** As it was exported, here or elsewhere. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  @AsSent()
  readonly file: object;
}

export class BringInFileDto extends RevisionDto {
  /** As it was exported, here or elsewhere. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  @AsSent()
  readonly file: object;
}

export class FileFaultView {
  /** A JSON pointer into the file. */
  readonly pointer: string;

  readonly code: string;
}

export class FileCheckView {
  /** Empty when it can be brought in. */
  readonly faults: FileFaultView[];

  /** Against the draft as it stands; null when it cannot be brought in. */
  @ApiProperty({ type: DifferencesView, nullable: true })
  readonly differences: DifferencesView | null;

  /** Whether its rules and remedies are those whose hashes it names; null where it names none. */
  @ApiProperty({ type: Boolean, nullable: true })
  readonly isAsExported: boolean | null;
}
