import type { Say } from './say.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What a template says, without greeting and reference. Subjects hold no words of people. */
export type Letter = { readonly subject: string; readonly paragraphs: readonly string[] };

/** A message before it is known to whom it goes, in each language that we write. */
export type Draft = { readonly template: string } & Readonly<Record<Language, (say: Say) => Letter>>;

/** As it leaves the house: plain text. */
export type Text = { readonly subject: string; readonly body: string };

/** English for whoever reads a language that we do not write. */
export const languageFor = (wanted: string): Language => languages.find((language) => language === wanted) ?? 'en';
