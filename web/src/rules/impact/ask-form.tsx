import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useFormat } from '../../words/words.tsx';
import { instantOf } from '../../words/zone.ts';
import { useRuleWords } from '../words/words.ts';
import { useAskBacktest } from './use-backtests.ts';

type Props = { readonly id: string; readonly isFirst: boolean; readonly onBegun: (run: string) => void };

/** Begins a run over the days asked for, or over the last year. */
export function AskForm({ id, isFirst, onBegun }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { timeZone } = useFormat();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const ask = useAskBacktest(onBegun);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const [start, end] = [instantOf(`${from}T00:00`, timeZone), instantOf(`${to}T00:00`, timeZone)];
    if (!ask.isPending) ask.mutate({ rulesetId: id, ...(start && { from: start }), ...(end && { to: end }) });
  };
  return (
    <form onSubmit={send}>
      <Group gap="sm" align="end">
        <TextInput type="date" label={impact.from} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput type="date" label={impact.to} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        <Button type="submit" loading={ask.isPending} variant={isFirst ? 'filled' : 'default'}>
          {isFirst ? impact.start : impact.again}
        </Button>
      </Group>
      <p style={{ margin: '0.25rem 0 0', color: 'var(--mantine-color-dimmed)' }}>{impact.rangeHint}</p>
      <ProblemNotice problem={ask.error} />
    </form>
  );
}
