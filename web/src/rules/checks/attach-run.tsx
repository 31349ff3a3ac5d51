import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Backtest } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useReview } from '../use-review.ts';
import { useRuleWords } from '../words/words.ts';
import { useAttachBacktest } from './use-checks.ts';

/** Puts a run with the draft, for whoever publishes to sign; the server refuses one of another text. */
export function AttachRun({ id, run }: { readonly id: string; readonly run: Backtest }): ReactNode {
  const { signed } = useRuleWords();
  const may = useMay();
  const { data: review } = useReview(id);
  const attach = useAttachBacktest(id);
  if (!review || !may('rules.attach-backtest')) return null;
  if (review.backtest?.id === run.id) return <Text fw={600}>{signed.attached}</Text>;
  if (review.state === 'draft') return <Text c="dimmed">{signed.afterSending}</Text>;
  return (
    <div>
      <Button
        size="xs"
        loading={attach.isPending}
        onClick={() => attach.mutate({ revision: review.revision, backtestId: run.id })}
      >
        {signed.attach}
      </Button>
      <ProblemNotice problem={attach.error} />
    </div>
  );
}
