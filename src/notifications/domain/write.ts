import type { Draft, Text } from './draft.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';

export type Reader = { readonly name: string; readonly language: Language; readonly zone: string; readonly reference: string };

/** Puts a draft into the reader's language, with greeting and reference around it. */
export function write(draft: Draft, { name, language, zone, reference }: Reader): Text {
  const say = sayIn(language, zone);
  const { subject, paragraphs } = draft[language](say);
  const { greeting, closing } = frames[language];
  const shown = say.reference(reference);
  return {
    subject: `${subject} (${shown})`,
    body: [greeting(oneLine(name)), ...paragraphs, closing(shown)].map(plain).join('\n\n'),
  };
}

const frames: Readonly<Record<Language, { greeting: (name: string) => string; closing: (reference: string) => string }>> = {
  en: { greeting: (name) => `Dear ${name},`, closing: (reference) => `Your reference: ${reference}` },
  es: { greeting: (name) => `Estimado/a ${name}:`, closing: (reference) => `Su referencia: ${reference}` },
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words as they were meant, without characters that could make them look like others: controls, direction marks, halves of pairs. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .trim();
