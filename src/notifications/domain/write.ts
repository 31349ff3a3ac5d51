import type { Draft, Text } from './draft.ts';
import type { Language } from './language.ts';
import type { Audience } from './message.ts';
import { sayIn } from './say.ts';

export type Reader = {
  readonly audience: Audience;
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  readonly reference: string;
};

/** Puts a draft into the reader's language, with greeting and reference around it. */
export function write(draft: Draft, { audience, name, language, zone, reference }: Reader): Text {
  const say = sayIn(language, zone);
  const { subject, paragraphs } = draft[language](say);
  const { greeting, closing } = frames[language];
  const shown = say.reference(reference);
  return {
    subject: `${subject} (${shown})`,
    body: [greeting(oneLine(name)), ...paragraphs, closing[audience](shown)].map(plain).join('\n\n'),
  };
}

type Frame = { greeting: (name: string) => string; closing: Readonly<Record<Audience, (reference: string) => string>> };

const frames: Readonly<Record<Language, Frame>> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    closing: { customer: (reference) => `Your reference: ${reference}`, staff: (reference) => `Complaint: ${reference}` },
  },
  es: {
    greeting: (name) => `Estimado/a ${name}:`,
    closing: { customer: (reference) => `Su referencia: ${reference}`, staff: (reference) => `Queja: ${reference}` },
  },
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words as they were meant, without characters that could make them look like others: controls, direction marks, halves of pairs. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .trim();
