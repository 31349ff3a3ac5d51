import { Textarea } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import type { PanelRemedy } from '../api/views.ts';
import { useWords } from '../words/words.tsx';

/** Whether the rules ask for a note that has not been written yet. */
export const asksForNote = ({ duties }: Pick<PanelRemedy, 'duties'>): boolean =>
  duties.some(({ kind, met }) => kind === 'note' && !met);

/** The draft of the note for one remedy: what was written on the panel is not asked for again in a form. */
export const noteDraft = (personId: string, complaintId: string, kind: string): string =>
  `${personId}.${complaintId}.note.${kind}`;

type Props = {
  readonly value: string;
  readonly onChange: (note: string) => void;
  readonly error?: string | undefined;
  /** The remedy it is about, where several are on the page. */
  readonly about?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
};

/** Why a remedy is given, for colleagues; it stays with the decision. */
export function NoteField({ value, onChange, error, about, field }: Props): ReactNode {
  const { authority } = useWords();
  return (
    <Textarea
      ref={field}
      required
      withAsterisk={false}
      label={about ? authority.noteAbout(about) : authority.note}
      description={authority.noteHint}
      autosize
      minRows={2}
      maxLength={2000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}
