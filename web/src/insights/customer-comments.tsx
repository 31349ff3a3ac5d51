import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { When } from '../ui/when.tsx';
import { useSpeech } from '../words/words.tsx';
import { type FigureFilter, queryOf } from './figure-filter.ts';
import classes from './figures.module.css';

/** What customers say in words stands beside what they ticked. */
export const hasComments = (name: string): boolean => ['satisfaction', 'problem-solved', 'told-others'].includes(name);

/** The newest words of those who were asked in the period, each with its complaint. */
export function CustomerComments({ filter }: { readonly filter: FigureFilter }): ReactNode {
  const { words } = useSpeech();
  const { figures, surveys } = words;
  const categoryLabel = useCategoryLabel();
  const { data, error, refetch } = useQuery({
    queryKey: ['comments', filter],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/insights/comments', { params: { query: queryOf({ ...filter, by: [] }) }, signal }))).comments,
  });
  return (
    <Card title={figures.comments}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <Text c="dimmed">{figures.noComments}</Text>}
      {data && data.length > 0 && (
        <ul className={classes['comments']}>
          {data.map(({ reference, category, handled, solved, comment, answeredAt }) => (
            <li key={reference}>
              <Text>{comment}</Text>
              <Text size="sm" c="dimmed">
                {surveys.handledAnswers[handled]} · {surveys.solved} {surveys.solvedAnswers[solved]} ·{' '}
                <Link to={`/complaints/${reference}`}>{reference}</Link> · {categoryLabel(category)} · <When at={answeredAt} />
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
