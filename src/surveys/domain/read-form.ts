import { handledAnswers, longestComment, solvedAnswers, toldAnswers, type Said } from './answer.ts';

export const faults = ['solved-missing', 'handled-missing', 'told-unknown', 'comment-too-long'] as const;
export type Fault = (typeof faults)[number];

/** The fields of the form as they came, at most once each. */
export type Form = Readonly<Partial<Record<'solved' | 'handled' | 'told' | 'comment', string>>>;

const names = ['solved', 'handled', 'told', 'comment'];

export type Read = { readonly said: Said } | { readonly faults: readonly Fault[] };

/** What was sent, whatever it is, as fields: its own texts alone. */
export function formOf(sent: unknown): Form {
  const fields = Object.entries(typeof sent === 'object' && sent !== null ? sent : {});
  return Object.fromEntries(fields.filter(([name, value]) => names.includes(name) && typeof value === 'string'));
}

/** What a form says, or every fault in it; an empty field is one that was not answered. */
export function readForm({ solved, handled, told, comment }: Form): Read {
  const answers = {
    solved: solvedAnswers.find((each) => each === solved),
    handled: handledAnswers.find((each) => String(each) === handled),
    told: toldAnswers.find((each) => each === told),
    comment: plain(comment ?? ''),
  };
  const found: Fault[] = [
    ...(answers.solved === undefined ? (['solved-missing'] as const) : []),
    ...(answers.handled === undefined ? (['handled-missing'] as const) : []),
    ...(answers.told === undefined && told !== undefined && told !== '' ? (['told-unknown'] as const) : []),
    ...(answers.comment.length > longestComment ? (['comment-too-long'] as const) : []),
  ];
  if (found.length > 0 || answers.solved === undefined || answers.handled === undefined) return { faults: found };
  const { solved: isSolved, handled: wasHandled } = answers;
  return { said: { solved: isSolved, handled: wasHandled, told: answers.told ?? null, comment: answers.comment || null } };
}

/** Without what cannot be stored or would make words look like others: controls, direction marks, halves of pairs. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .trim();
