import type { Draft } from '../draft.ts';
import { surveyMark, surveyTemplate } from '../survey-link.ts';

type Facts = { readonly surveyId: string; readonly answerBy: Date };

/** How it was handled, asked once. The link says nothing by being opened. */
export const survey = ({ surveyId, answerBy }: Facts): Draft => ({
  template: surveyTemplate,
  en: (say) => ({
    subject: 'How did we handle your complaint?',
    paragraphs: [
      'We told you that your complaint is solved. Was it, and how did we handle it? Two questions, and you need not sign in:',
      surveyMark(surveyId),
      `You can answer until ${say.day(answerBy)}. Whoever has the link can answer for you: please do not pass it on.`,
    ],
  }),
  es: (say) => ({
    subject: '¿Cómo tratamos su queja?',
    paragraphs: [
      'Le dijimos que su queja está resuelta. ¿Lo está, y cómo la tratamos? Son dos preguntas y no hace falta iniciar sesión:',
      surveyMark(surveyId),
      `Puede responder hasta el ${say.day(answerBy)}. Quien tenga el enlace puede responder por usted: no lo comparta.`,
    ],
  }),
});
