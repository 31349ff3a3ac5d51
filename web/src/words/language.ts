export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (tag: unknown): tag is Language => tag === 'en' || tag === 'es';

const elsewhere: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** The browser's own flavour of the language where it has one, so that dates and money look familiar. */
export const localeFor = (language: Language): string =>
  navigator.languages.find((tag) => (tag === language || tag.startsWith(`${language}-`)) && isLocale(tag)) ?? elsewhere[language];

/** Some systems hand their own notation through, such as "en-US@posix", which Intl refuses. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
