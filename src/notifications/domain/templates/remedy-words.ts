import type { Money } from '../../../kernel/index.ts';
import type { Language } from '../language.ts';
import type { Say } from '../say.ts';

export type Label = Readonly<Record<Language, string>>;

/** A remedy as a customer may know it. */
export type GivenRemedy = { readonly label: Label; readonly amount: Money | null };

/** "Billing credit, $25.00" */
export const named = ({ label, amount }: GivenRemedy, language: Language, say: Say): string =>
  amount ? `${label[language]}, ${say.money(amount)}` : label[language];
