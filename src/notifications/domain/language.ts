export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** English for whoever reads a language that we do not write. */
export const languageFor = (wanted: string): Language => languages.find((language) => language === wanted) ?? 'en';
