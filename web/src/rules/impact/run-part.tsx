import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Backtest, RulesetDocument } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { LinkTabs } from '../../ui/link-tabs.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat } from '../../words/words.tsx';
import { AttachRun } from '../checks/attach-run.tsx';
import { isPending } from '../pending.ts';
import { contentOf } from '../rule.ts';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { FlipsTable } from './flips-table.tsx';
import { ImpactReport } from './impact-report.tsx';
import { useBacktest, useStopBacktest } from './use-backtests.ts';

const LimitPart = lazy(() => import('./limit-part.tsx'));

type Props = { readonly id: string; readonly document: RulesetDocument };

/** One run: how far it is, why there is no result, or the result in three parts. */
export function RunPart({ id, document }: Props): ReactNode {
  const { data: run, error, refetch } = useBacktest(id);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!run) return <Waiting lines={3} />;
  if (run.state === 'running') return <Running run={run} />;
  return run.state === 'done' ? <Result run={run} document={document} /> : <NoResult run={run} />;
}

function Running({ run: { id, percent, done, all, perSecond } }: { readonly run: Backtest }): ReactNode {
  const { impact } = useRuleWords();
  const { number } = useFormat();
  const stop = useStopBacktest();
  const left = perSecond > 0 ? (all - done) / perSecond : null;
  const said = [
    impact.reading(number(done), number(all)),
    ...(perSecond > 0 ? [impact.rate(number(perSecond))] : []),
    ...(left === null ? [] : [impact.left(left)]),
  ];
  return (
    <Card title={impact.states.running} aside={`${percent} %`}>
      <Progress value={percent} aria-label={impact.states.running} mb="xs" />
      <Group justify="space-between">
        <Text role="status">{said.join(' · ')}</Text>
        <Button variant="default" size="xs" loading={stop.isPending} onClick={() => stop.mutate(id)}>
          {impact.stop}
        </Button>
      </Group>
      <ProblemNotice problem={stop.error} />
    </Card>
  );
}

function NoResult({ run: { state, failure } }: { readonly run: Backtest }): ReactNode {
  const { impact } = useRuleWords();
  const why = failure === 'interrupted' ? impact.failures.interrupted : impact.failures.error;
  return (
    <Alert role="status" color={state === 'failed' ? 'red' : 'gray'} variant="light" title={impact.states[state]}>
      {state === 'cancelled' ? impact.stopped : why}
    </Alert>
  );
}

function Result({ run, document }: { readonly run: Backtest; readonly document: RulesetDocument }): ReactNode {
  const { impact } = useRuleWords();
  const { said } = useAddress();
  const part = said('part');
  const to = (name: string, narrowed: Readonly<Record<string, string>> = {}): string =>
    `/rules/${document.id}?${new URLSearchParams({ view: 'impact', run: run.id, ...(name && { part: name }), ...narrowed }).toString()}`;
  return (
    <div className={classes['groups']}>
      <LinkTabs
        label={impact.title}
        tabs={[
          { name: impact.parts.result, to: to(''), isCurrent: part === '' },
          { name: impact.parts.flips, to: to('flips'), isCurrent: part === 'flips' },
          { name: impact.parts.curve, to: to('curve'), isCurrent: part === 'curve' },
        ]}
      />
      {part === 'flips' && <FlipsTable id={run.id} currency={currencyOf(document)} />}
      {part === 'curve' && (
        <Suspense fallback={<Waiting />}>
          <LimitPart id={run.id} document={document} />
        </Suspense>
      )}
      {part === '' && isPending(document) && <AttachRun id={document.id} run={run} />}
      {part === '' && <ImpactReport run={run} currency={currencyOf(document)} toCases={(narrowed) => to('flips', narrowed)} />}
    </div>
  );
}

const currencyOf = (document: RulesetDocument): string => contentOf(document).currency;
