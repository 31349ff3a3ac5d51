import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Figure } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { useKeptWords } from '../words/words.ts';

/** The answer was published before: whether it stands as it was said, and where both are. */
export function PublishedNote({ published }: { readonly published: NonNullable<Figure['published']> }): ReactNode {
  const words = useKeptWords().published;
  const { format, language } = useSpeech();
  const { month, publishedAt, restated, isRedefined, definedAs } = published;
  return (
    <Text mb="sm">
      {words.wasPublished(format.moment(new Date(publishedAt)), restated)}{' '}
      <Link to={`/insights/published/${month}`}>{words.seeBoth}</Link>
      {isRedefined && definedAs && (
        <>
          <br />
          {words.redefinedOne} {words.meantThen(definedAs.text[language])}
        </>
      )}
    </Text>
  );
}
