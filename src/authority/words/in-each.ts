import type { Currency } from '../../kernel/index.ts';
import { type Language, type Translated, languages } from './language.ts';
import { type RemedyLabels, type Speech, speechIn } from './speech.ts';

/** The house's speech in every language. */
export type InEach = Readonly<Record<Language, Speech>>;

export const spoken = (currency: Currency, labels: RemedyLabels = {}): InEach => ({
  en: speechIn('en', currency, labels),
  es: speechIn('es', currency, labels),
});

/** The same said in every language. */
export const inEach = (speeches: InEach, say: (speech: Speech) => string): Translated =>
  Object.fromEntries(languages.map((language) => [language, say(speeches[language])])) as Translated;
