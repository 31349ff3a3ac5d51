import type { Draft } from '../draft.ts';

/** `also`: references of complaints about the same matter that were merged into this one. */
type Facts = { readonly sentence: string; readonly reopenUntil: Date; readonly also: readonly string[] };

/** How it ended, in the words of whoever solved it, and what to do if it is not solved. */
export const resolved = ({ sentence, reopenUntil, also }: Facts): Draft => ({
  template: 'resolved',
  en: (say) => ({
    subject: 'Solved: please tell us if not',
    paragraphs: [
      sentence,
      ...(also.length > 0 ? [`This also answers what you told us under ${also.map(say.reference).join(', ')}.`] : []),
      `If it is not solved, call us by ${say.day(reopenUntil)} and say your reference. We will take it up again.`,
    ],
  }),
  es: (say) => ({
    subject: 'Resuelto: díganos si no es así',
    paragraphs: [
      sentence,
      ...(also.length > 0
        ? [`Con esto respondemos también a lo que nos dijo con la referencia ${also.map(say.reference).join(', ')}.`]
        : []),
      `Si no está resuelto, llámenos a más tardar el ${say.day(reopenUntil)} y diga su referencia. Lo retomaremos.`,
    ],
  }),
});
