import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Figure } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { behindAddress } from './behind-address.ts';
import type { FigureFilter } from './figure-filter.ts';

/** What a figure does not count and why, each with its complaints. */
export function LeftOut({ figure, filter }: { readonly figure: Figure; readonly filter: FigureFilter }): ReactNode {
  const { words, format } = useSpeech();
  const { figures } = words;
  const left = figure.excluded.filter(({ count }) => count > 0);
  if (left.length === 0) return null;
  return (
    <Text c="dimmed" mt="xs">
      {figures.leftOutTitle}:{' '}
      {left.map(({ reason, count }, place) => (
        <span key={reason}>
          {place > 0 && '; '}
          <Link to={behindAddress(figure.definition.name, { ...filter, by: [] }, { reason })}>
            {figures.leftOut(format.number(count), reason)}
          </Link>
        </span>
      ))}
    </Text>
  );
}
