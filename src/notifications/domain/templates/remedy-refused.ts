import type { Draft } from '../draft.ts';
import { named, type GivenRemedy } from './remedy-words.ts';

type Facts = GivenRemedy & { readonly reason: string };

/** Why not, in words meant for the customer, and what they can do about it. */
export const remedyRefused = ({ reason, ...remedy }: Facts): Draft => ({
  template: 'remedy-refused',
  en: (say) => ({
    subject: 'Our decision',
    paragraphs: [
      `We looked at this: ${named(remedy, 'en', say)}. We cannot give it.`,
      `Why: ${reason}`,
      'If you do not agree, call us: another person will look at it again.',
    ],
  }),
  es: (say) => ({
    subject: 'Nuestra decisión',
    paragraphs: [
      `Revisamos esto: ${named(remedy, 'es', say)}. No podemos darlo.`,
      `Por qué: ${reason}`,
      'Si no está de acuerdo, llámenos: otra persona lo revisará de nuevo.',
    ],
  }),
});
