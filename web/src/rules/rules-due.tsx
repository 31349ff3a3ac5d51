import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSpeech } from '../words/words.tsx';
import { dayWithYear } from './rule-line.tsx';
import classes from './rules.module.css';
import { useRuleWords } from './words/words.ts';

/** Rules in force that somebody promised to look at again soon, the longest overdue first; nothing while there are none. */
export default function RulesDue(): ReactNode {
  const { due } = useRuleWords();
  const { language, format } = useSpeech();
  const { data, error, refetch } = useQuery({
    queryKey: ['rulesets', 'due'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/authority/rules-due', { signal }))).items,
  });
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Card
      title={due.title}
      aside={
        <Link to="/rules?due=1" className="no-print">
          {due.all(data.length)}
        </Link>
      }
      className="no-print"
    >
      <Text c="dimmed" size="sm" mb="xs">
        {due.hint}
      </Text>
      <DataTable
        label={due.title}
        heads={[due.rule, due.owner, due.by]}
        rows={data.map(({ key, title, owner, reviewBy, isOverdue, sentence }) => ({
          key,
          cells: [
            <>
              {title}
              <Text size="xs" c="dimmed" fw={400}>
                {sentence[language]}
              </Text>
            </>,
            owner,
            <>
              {dayWithYear(reviewBy, format.locale)}
              {isOverdue && <strong className={classes['overdue']}>{` · ${due.overdue}`}</strong>}
            </>,
          ],
        }))}
      />
    </Card>
  );
}
