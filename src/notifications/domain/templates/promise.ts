import type { Draft } from '../draft.ts';

type Promised = { readonly what: string; readonly dueAt: Date };
type Facts = Promised & { readonly missed: Promised | null };

/** What we will do and by when; a promise that we missed is said first. */
export const promise = ({ what, dueAt, missed }: Facts): Draft => ({
  template: 'promise',
  en: (say) => ({
    subject: missed ? 'We missed our promise, and a new one' : 'Our promise to you',
    paragraphs: [
      ...(missed ? [`We missed our promise of ${say.day(missed.dueAt)}: ${missed.what}\nWe are sorry.`] : []),
      `${missed ? 'Our new promise' : 'We promise you'}: ${what}\nBy: ${say.moment(dueAt)}`,
    ],
  }),
  es: (say) => ({
    subject: missed ? 'No cumplimos nuestra promesa, y una nueva' : 'Nuestra promesa',
    paragraphs: [
      ...(missed ? [`No cumplimos nuestra promesa del ${say.day(missed.dueAt)}: ${missed.what}\nLo sentimos.`] : []),
      `${missed ? 'Nuestra nueva promesa' : 'Le prometemos'}: ${what}\nA más tardar: ${say.moment(dueAt)}`,
    ],
  }),
});
