import type { Draft } from '../draft.ts';

/** The words of whoever looks after the complaint. */
export const staffMessage = ({ text }: { readonly text: string }): Draft => ({
  template: 'staff-message',
  en: () => ({ subject: 'A message about your complaint', paragraphs: [text] }),
  es: () => ({ subject: 'Un mensaje sobre su queja', paragraphs: [text] }),
});
