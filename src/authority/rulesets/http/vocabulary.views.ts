import { ApiProperty } from '@nestjs/swagger';
import { InWordsView } from './reading.views.ts';

export class CodeInWordsView {
  readonly code: string;
  readonly label: InWordsView;
}

export class FactInWordsView {
  readonly id: string;
  readonly label: InWordsView;

  @ApiProperty({ enum: ['enum', 'set', 'bool', 'int', 'money'] })
  readonly type: string;

  @ApiProperty({ type: String, nullable: true })
  readonly unit: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly min: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly max: number | null;

  readonly operators: string[];
  readonly values: CodeInWordsView[];
  readonly source: string;
  readonly maxAgeSeconds: number;
  readonly authority: string;
  readonly changeableBy: string;

  /** It says something of a customer that not everybody who reads decisions may know. */
  readonly isPersonal: boolean;

  /** The version of the facts catalogue that brought it. */
  readonly since: number;
}

export class RemedyInWordsView extends CodeInWordsView {
  readonly hasMoney: boolean;
  readonly family: string;
}

/** Everything a rule may be made of, with its words. */
export class VocabularyView {
  readonly facts: FactInWordsView[];
  readonly remedies: RemedyInWordsView[];
  readonly levels: CodeInWordsView[];
  readonly scopes: CodeInWordsView[];
  readonly windows: CodeInWordsView[];
}
