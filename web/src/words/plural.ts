export type Forms = { readonly one: string; readonly other: string };

/** Picks the form the language uses for a count; English and Spanish both know one and other. */
export const plural = (language: string, count: number, forms: Forms): string =>
  new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
