import type { Executor } from '../../../executions/index.ts';
import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';
import { named, type GivenRemedy } from './remedy-words.ts';

type Facts = GivenRemedy & { readonly executor: Exclude<Executor, 'message'>; readonly executeBy: Date };
type Words = Readonly<Record<Facts['executor'], (what: string, day: string) => string>>;

/** Approved is not done: nothing here reads as if it had been posted, paid or confirmed. */
export const remedyApproved = ({ executor, executeBy, ...remedy }: Facts): Draft => ({
  template: 'remedy-approved',
  en: (say) => ({
    subject: executor === 'collections' ? 'Requested for you' : 'Approved for you',
    paragraphs: [words.en[executor](named(remedy, 'en', say), say.day(executeBy))],
  }),
  es: (say) => ({
    subject: executor === 'collections' ? 'Solicitado para usted' : 'Aprobado para usted',
    paragraphs: [words.es[executor](named(remedy, 'es', say), say.day(executeBy))],
  }),
});

const words: Readonly<Record<Language, Words>> = {
  en: {
    billing: (what, day) => `Approved: ${what}. It will be on your bill by ${day}.`,
    payments: (what, day) => `Approved: ${what}. You will receive it by ${day}.`,
    'work-order': (what, day) => `Approved: ${what}. It will be done by ${day}.`,
    collections: (what, day) => `Requested: ${what}. It holds once we confirm it to you, by ${day}.`,
  },
  es: {
    billing: (what, day) => `Aprobado: ${what}. Aparecerá en su factura a más tardar el ${day}.`,
    payments: (what, day) => `Aprobado: ${what}. Lo recibirá a más tardar el ${day}.`,
    'work-order': (what, day) => `Aprobado: ${what}. Se hará a más tardar el ${day}.`,
    collections: (what, day) => `Solicitado: ${what}. Vale cuando se lo confirmemos, a más tardar el ${day}.`,
  },
};
