import type { Draft } from '../draft.ts';

type Facts = { readonly text: string; readonly replyBy: Date; readonly isReminder: boolean };

/** We cannot go on without an answer. */
export const question = ({ text, replyBy, isReminder }: Facts): Draft => ({
  template: isReminder ? 'question-reminder' : 'question',
  en: (say) => ({
    subject: isReminder ? 'We still need your answer' : 'We have a question',
    paragraphs: [
      isReminder ? 'We asked you this and cannot go on without your answer:' : 'We cannot go on without your answer to this:',
      text,
      `Please answer by ${say.moment(replyBy)}.`,
    ],
  }),
  es: (say) => ({
    subject: isReminder ? 'Todavía necesitamos su respuesta' : 'Tenemos una pregunta',
    paragraphs: [
      isReminder ? 'Le preguntamos esto y no podemos seguir sin su respuesta:' : 'No podemos seguir sin su respuesta a esto:',
      text,
      `Por favor responda a más tardar el ${say.moment(replyBy)}.`,
    ],
  }),
});
