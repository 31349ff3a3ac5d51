import type { Draft } from '../draft.ts';

type Facts = { readonly sentence: string; readonly reopenUntil: Date };

/** How it ended, in the words of whoever solved it, and what to do if it is not solved. */
export const resolved = ({ sentence, reopenUntil }: Facts): Draft => ({
  template: 'resolved',
  en: (say) => ({
    subject: 'Solved: please tell us if not',
    paragraphs: [
      sentence,
      `If it is not solved, call us by ${say.day(reopenUntil)} and say your reference. We will take it up again.`,
    ],
  }),
  es: (say) => ({
    subject: 'Resuelto: díganos si no es así',
    paragraphs: [
      sentence,
      `Si no está resuelto, llámenos a más tardar el ${say.day(reopenUntil)} y diga su referencia. Lo retomaremos.`,
    ],
  }),
});
