import type { Language } from './language.ts';
import type { Say } from './say.ts';

/** What a template says, without greeting and reference. Subjects hold no words of people. */
export type Letter = { readonly subject: string; readonly paragraphs: readonly string[] };

/** A message before it is known to whom it goes, in each language that we write. */
export type Draft = { readonly template: string } & Readonly<Record<Language, (say: Say) => Letter>>;

/** As it leaves the house: plain text. */
export type Text = { readonly subject: string; readonly body: string };
