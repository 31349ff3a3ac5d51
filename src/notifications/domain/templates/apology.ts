import type { Draft } from '../draft.ts';

/** A remedy that is itself a message: it is carried out when this leaves the house. */
export const apology = (): Draft => ({
  template: apologyTemplate,
  en: () => ({
    subject: 'We are sorry',
    paragraphs: ['We are sorry for what went wrong and for the trouble it gave you. You were right to tell us.'],
  }),
  es: () => ({
    subject: 'Lo sentimos',
    paragraphs: ['Lamentamos lo que salió mal y las molestias que le causó. Hizo bien en decírnoslo.'],
  }),
});

export const apologyTemplate = 'apology';
