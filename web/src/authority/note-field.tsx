import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PanelRemedy } from '../api/views.ts';
import { useWords } from '../words/words.tsx';

/** Whether the rules ask for a note that has not been written yet. */
export const asksForNote = ({ duties }: Pick<PanelRemedy, 'duties'>): boolean =>
  duties.some(({ kind, met }) => kind === 'note' && !met);

type Props = {
  readonly value: string;
  readonly onChange: (note: string) => void;
  readonly error?: string | undefined;
  /** The remedy it is about, where several are on the page. */
  readonly about?: string;
};

/** Why a remedy is given, for colleagues; it stays with the decision. */
export function NoteField({ value, onChange, error, about }: Props): ReactNode {
  const { authority } = useWords();
  return (
    <Textarea
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
