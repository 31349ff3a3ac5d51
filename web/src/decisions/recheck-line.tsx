import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../words/words.tsx';
import { useRechecks } from './use-decisions.ts';

/** Whether stored decisions still come out as they were given, as far as the last night looked. */
export function RecheckLine(): ReactNode {
  const { words, format } = useSpeech();
  const { decisions } = words;
  const [last] = useRechecks().data ?? [];
  if (!last) return null;
  const { at, looked, differences, examples } = last;
  return (
    <Text size="sm" c={differences > 0 ? 'red' : 'dimmed'} mb="xs">
      {decisions.rechecked(format.moment(new Date(at)), looked, differences)}{' '}
      {examples.map((id, place) => (
        <Link key={id} to={`/decisions/${id}`}>
          {decisions.recheckedOne(place + 1)}{' '}
        </Link>
      ))}
    </Text>
  );
}
