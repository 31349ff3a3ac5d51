import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { HandBack } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { useMay } from '../staff/session.tsx';
import { useNow } from '../ui/now.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { dueIn } from '../ui/when.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { useHandBack } from './use-absences.ts';
import { useAwayWords } from './words/words.ts';

/** What would go back to the pool, before anybody is marked. */
export function HandBackText({ personId, until }: { readonly personId: string; readonly until: string }): ReactNode {
  const words = useAwayWords();
  const { data, error, refetch } = useHandBack(personId, until);
  return (
    <section aria-label={words.handBack} role="status">
      <Text fw={600}>{words.handBack}</Text>
      {until === '' && <Text c="dimmed">{words.untilFirst}</Text>}
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {until !== '' && data && <Foreseen handBack={data} />}
    </section>
  );
}

function Foreseen({ handBack }: { readonly handBack: HandBack }): ReactNode {
  const words = useAwayWords();
  const all = useWords();
  const format = useFormat();
  const now = useNow();
  const may = useMay();
  const categoryLabel = useCategoryLabel();
  const { complaints, complaintCount, questionCount, keptCount } = handBack;
  return (
    <>
      <Text>{words.handed(complaintCount, questionCount)}</Text>
      {complaints.length > 0 && (
        <ul>
          {complaints.map(({ id, reference, category, nextDueAt }) => (
            <li key={id}>
              {may('complaints.read') ? <Link to={`/complaints/${reference}`}>{reference}</Link> : reference}
              {` · ${categoryLabel(category)}`}
              {nextDueAt && ` · ${dueIn(all, format, nextDueAt, now)}`}
            </li>
          ))}
        </ul>
      )}
      {keptCount > 0 && <Text>{words.kept(keptCount)}</Text>}
      {complaintCount + questionCount > 0 && <Text c="dimmed">{words.soon}</Text>}
    </>
  );
}
