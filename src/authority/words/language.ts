export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** One text in every language the product speaks. */
export type Translated = Readonly<Record<Language, string>>;

/** The notation of the sample utility's country, in both languages. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };
