import type { Draft } from '../draft.ts';

type Facts = { readonly answerBy: Date | null };

/** It was not solved after all. */
export const reopened = ({ answerBy }: Facts): Draft => ({
  template: 'reopened',
  en: (say) => ({
    subject: 'We have taken it up again',
    paragraphs: [
      'You told us that it is not solved. We have taken your complaint up again.',
      ...(answerBy ? [`We aim to solve it by ${say.moment(answerBy)}.`] : []),
    ],
  }),
  es: (say) => ({
    subject: 'Retomamos su queja',
    paragraphs: [
      'Nos dijo que no está resuelto. Retomamos su queja.',
      ...(answerBy ? [`Esperamos resolverla a más tardar el ${say.moment(answerBy)}.`] : []),
    ],
  }),
});
