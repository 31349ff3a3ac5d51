import type { Draft } from '../draft.ts';

/** `said`: the customer told us themselves; otherwise a regulator or a review opened it. */
type Facts = { readonly answerBy: Date | null; readonly said: boolean };

/** It was not solved after all. */
export const reopened = ({ answerBy, said }: Facts): Draft => ({
  template: 'reopened',
  en: (say) => ({
    subject: 'We have taken it up again',
    paragraphs: [
      said
        ? 'You told us that it is not solved. We have taken your complaint up again.'
        : 'We are looking at your complaint once more.',
      ...(answerBy ? [`We aim to solve it by ${say.moment(answerBy)}.`] : []),
    ],
  }),
  es: (say) => ({
    subject: 'Retomamos su queja',
    paragraphs: [
      said ? 'Nos dijo que no está resuelto. Retomamos su queja.' : 'Estamos examinando su queja una vez más.',
      ...(answerBy ? [`Esperamos resolverla a más tardar el ${say.moment(answerBy)}.`] : []),
    ],
  }),
});
