import type { Draft } from '../draft.ts';

type Facts = {
  readonly answerBy: Date | null;
  /** What was promised while it was written down. */
  readonly promise: { readonly what: string; readonly dueAt: Date } | null;
};

/** We have it, and by when the customer hears from us. */
export const acknowledgement = ({ answerBy, promise }: Facts): Draft => ({
  template: 'acknowledgement',
  en: (say) => ({
    subject: 'We have your complaint',
    paragraphs: [
      'We have your complaint and are looking into it.',
      ...(promise ? [`We promised you: ${promise.what}\nBy: ${say.moment(promise.dueAt)}`] : []),
      ...(answerBy ? [`You will hear from us by ${say.moment(answerBy)}.`] : []),
    ],
  }),
  es: (say) => ({
    subject: 'Recibimos su queja',
    paragraphs: [
      'Recibimos su queja y la estamos revisando.',
      ...(promise ? [`Le prometimos: ${promise.what}\nA más tardar: ${say.moment(promise.dueAt)}`] : []),
      ...(answerBy ? [`Le responderemos a más tardar el ${say.moment(answerBy)}.`] : []),
    ],
  }),
});
