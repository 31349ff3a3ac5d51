import type { Currency, Level } from '../../kernel/index.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Language } from './language.ts';

/** Codes and amounts in the words of one language, one currency and one catalogue. */
export type Say = {
  readonly language: Language;
  readonly currency: Currency;
  /** Minor units in, "$40.00" out. */
  readonly money: (minor: number) => string;
  readonly number: (value: number) => string;
  readonly remedy: (kind: RemedyKind) => string;
  readonly level: (level: Level) => string;
  readonly refusal: (reason: string) => string;
  readonly evidence: (kind: string) => string;
  /** A fact by its id, or a counter by its key. */
  readonly fact: (id: string) => string;
  /** "to one customer in any 365 days", and "for the same cause" where only that counts */
  readonly counted: (scope: string, window: string, cause?: 'same') => string;
};
