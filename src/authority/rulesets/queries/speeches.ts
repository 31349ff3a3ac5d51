import { Injectable } from '@nestjs/common';
import type { Currency } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { RemedyKinds, type RemedyKind } from '../../db/remedy-kinds.repository.ts';
import { type Language, type Translated, languages } from '../../words/language.ts';
import { type RemedyLabels, type Speech, speechIn } from '../../words/speech.ts';

export type InEach = Readonly<Record<Language, Speech>>;

/** How the house speaks in each language, with the catalogue's own names for its remedies. */
@Injectable()
export class Speeches {
  constructor(
    private readonly kinds: RemedyKinds,
    private readonly database: Database,
  ) {}

  async labels(): Promise<RemedyLabels> {
    return labelsOf(await this.kinds.all(this.database));
  }

  async in(currency: Currency, more: RemedyLabels = {}): Promise<InEach> {
    const labels = { ...more, ...(await this.labels()) };
    return { en: speechIn('en', currency, labels), es: speechIn('es', currency, labels) };
  }
}

const labelsOf = (kinds: readonly RemedyKind[]): RemedyLabels =>
  Object.fromEntries(kinds.map(({ kind, label }) => [kind, label]));

/** The same said in every language. */
export const inEach = (speeches: InEach, say: (speech: Speech) => string): Translated =>
  Object.fromEntries(languages.map((language) => [language, say(speeches[language])])) as Translated;
