import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { LookUp } from '../ui/look-up.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useWords, wordOf } from '../words/words.tsx';
import { usePeople } from './use-people.ts';

export type Picked = { readonly id: string; readonly name: string };

type Props = {
  readonly label: string;
  readonly picked: Picked | null;
  readonly onPick: (person: Picked | null) => void;
  readonly autoFocus?: boolean;
};

/** A colleague found by name. */
export function PersonPicker({ label, picked, onPick, autoFocus = false }: Props): ReactNode {
  const { staff, frame, values } = useWords();
  const [text, setText] = useState('');
  const [hasPicked, setHasPicked] = useState(false);
  const [settled] = useDebouncedValue(text.trim(), 150);
  const { data: people = [], isFetching, isPlaceholderData, error, refetch } = usePeople(settled);
  if (picked) {
    return (
      <Group gap="sm">
        <Text>
          {label}: <strong>{picked.name}</strong>
        </Text>
        {/* The field that had the focus is gone: the keyboard goes on from here. */}
        <Button size="xs" variant="default" autoFocus={hasPicked} onClick={() => onPick(null)}>
          {staff.somebodyElse}
        </Button>
      </Group>
    );
  }
  const isLongEnough = settled.length >= 2;
  return (
    <>
      <LookUp
        label={label}
        text={text}
        onText={setText}
        found={
          !isLongEnough
            ? []
            : people.map(({ id, name, role, teamName }) => ({
                id,
                shown: name,
                aside: [wordOf(values.roles, role), teamName].filter(Boolean).join(' · '),
              }))
        }
        isSettled={settled === text.trim() && !(isLongEnough && isPlaceholderData)}
        onPick={(id) => {
          const person = people.find((one) => one.id === id);
          if (!person) return;
          setHasPicked(true);
          onPick(person);
        }}
        status={!isLongEnough ? '' : isFetching ? frame.loading : error ? '' : staff.nobodyFound}
        autoFocus={autoFocus}
      />
      <ProblemNotice problem={isLongEnough ? error : null} onRetry={() => void refetch()} />
    </>
  );
}
