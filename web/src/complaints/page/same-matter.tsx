import { Alert, Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Complaint } from '../../api/views.ts';
import { useCategoryLabel } from '../../api/use-catalogue.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { When } from '../../ui/when.tsx';
import { useWords } from '../../words/words.tsx';
import classes from './page.module.css';

/** On a complaint that was merged away: where the matter goes on. */
export function WentOn({ complaint: { mergedInto } }: { readonly complaint: Complaint }): ReactNode {
  const { merging } = useWords();
  if (!mergedInto) return null;
  return (
    <Alert variant="light" mb="sm" icon={<Icon name="next" />} title={merging.wentOn}>
      <Anchor component={Link} to={`/complaints/${mergedInto.reference}`}>
        {merging.open(mergedInto.reference)}
      </Anchor>
    </Alert>
  );
}

/** On the one that goes on: what was merged into it. */
export function TookIn({ complaint: { merged } }: { readonly complaint: Complaint }): ReactNode {
  const { merging } = useWords();
  const categoryLabel = useCategoryLabel();
  if (merged.length === 0) return null;
  return (
    <Card title={merging.tookIn}>
      <ul className={classes['list']}>
        {merged.map(({ id, reference, category, receivedAt }) => (
          <li key={id}>
            <Anchor component={Link} to={`/complaints/${reference}`}>
              {reference}
            </Anchor>{' '}
            · {categoryLabel(category)} · <When at={receivedAt} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
