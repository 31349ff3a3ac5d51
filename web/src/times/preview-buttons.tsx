import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTimesWords } from './words/words.ts';

type Props = {
  /** Whether what is written now is what was looked at. */
  readonly isSeen: boolean;
  readonly isLooking: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
};

/** Enter looks; saving is a button of its own, and only for what was looked at. */
export function PreviewButtons({ isSeen, isLooking, isSaving, onSave }: Props): ReactNode {
  const words = useTimesWords();
  return (
    <Group>
      <Button type="submit" variant={isSeen ? 'default' : 'filled'} loading={isLooking}>
        {words.preview}
      </Button>
      <Button loading={isSaving} disabled={!isSeen} onClick={onSave}>
        {words.save}
      </Button>
      {!isSeen && <Text c="dimmed">{words.previewFirst}</Text>}
    </Group>
  );
}

/** After somebody else saved first: their version in place of what is written here. */
export function FromSaved({ onPress }: { readonly onPress: () => void }): ReactNode {
  const words = useTimesWords();
  return (
    <Group>
      <Button variant="default" onClick={onPress}>
        {words.fromSaved}
      </Button>
    </Group>
  );
}
