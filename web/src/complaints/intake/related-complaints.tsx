import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCategoryLabel } from '../../api/use-catalogue.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { When } from '../../ui/when.tsx';
import { useWords, wordOf } from '../../words/words.tsx';
import classes from './intake.module.css';
import { type Place, useRelated } from './use-related.ts';

type Props = {
  readonly except?: string;
  readonly none?: string;
  /** Whether what is being said now may belong to one of them instead. */
  readonly offersContact?: boolean;
};

/** Asked before a second complaint about the same thing is written down. */
export function RelatedComplaints({ except, none, offersContact = false, ...place }: Place & Props): ReactNode {
  const { complaint, intake, values } = useWords();
  const categoryLabel = useCategoryLabel();
  const { data, error, refetch } = useRelated(place);
  const others = (data ?? []).filter(({ id }) => id !== except);
  if (error && !data) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (others.length === 0) return data && none ? <Text c="dimmed">{none}</Text> : null;
  return (
    <div className={classes['related']}>
      <Text fw={600}>{complaint.related}</Text>
      <ul>
        {others.map(({ id, reference, category, state, receivedAt, ownerName }) => (
          <li key={id}>
            <Anchor component={Link} to={`/complaints/${reference}`}>
              {reference}
            </Anchor>{' '}
            · {categoryLabel(category)} · {wordOf(values.states, state)} · {ownerName ?? complaint.unassigned}
            <br />
            <Text span c="dimmed">
              <When at={receivedAt} />
            </Text>
            {offersContact && (
              <>
                {' · '}
                <Anchor component={Link} to={`/complaints/${reference}?do=they-called`}>
                  {intake.aboutThis}
                </Anchor>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
