/** Something in both languages. */
export type Label = { readonly en: string; readonly es: string };
