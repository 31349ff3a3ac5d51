import type { Executor } from '../../../executions/index.ts';
import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';
import { named, type GivenRemedy } from './remedy-words.ts';

type Facts = GivenRemedy & { readonly executor: Exclude<Executor, 'message'> };
type Words = Readonly<Record<Facts['executor'], (what: string) => string>>;

/** It has really happened. */
export const remedyExecuted = ({ executor, ...remedy }: Facts): Draft => ({
  template: 'remedy-executed',
  en: (say) => ({ subject: 'Done for you', paragraphs: [words.en[executor](named(remedy, 'en', say))] }),
  es: (say) => ({ subject: 'Hecho para usted', paragraphs: [words.es[executor](named(remedy, 'es', say))] }),
});

const words: Readonly<Record<Language, Words>> = {
  en: {
    billing: (what) => `Posted to your account: ${what}. You will see it on your next bill.`,
    payments: (what) => `Paid to you: ${what}.`,
    'work-order': (what) => `Done: ${what}.`,
    collections: (what) => `Confirmed: ${what}.`,
  },
  es: {
    billing: (what) => `Registrado en su cuenta: ${what}. Lo verá en su próxima factura.`,
    payments: (what) => `Pagado a usted: ${what}.`,
    'work-order': (what) => `Hecho: ${what}.`,
    collections: (what) => `Confirmado: ${what}.`,
  },
};
