import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Backtest, RulesetDocument } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { When } from '../../ui/when.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { AskForm } from './ask-form.tsx';
import { RunPart } from './run-part.tsx';
import { useBacktests } from './use-backtests.ts';

/** What these rules would have decided: ask for it, watch it, read what came of it. The run looked at is in the address. */
export default function ImpactPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { impact } = useRuleWords();
  const { said, change } = useAddress();
  const { data: runs, error, refetch } = useBacktests(document.id);
  const shown = said('run') || (runs?.[0]?.id ?? '');
  return (
    <div className={classes['groups']}>
      <Card title={impact.title}>
        <Text mb="sm">{impact.hint}</Text>
        <AskForm id={document.id} isFirst={runs?.length === 0} onBegun={(run) => change({ run, part: '' })} />
      </Card>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!runs && !error && <Waiting lines={3} />}
      {runs?.length === 0 && shown === '' && <Empty title={impact.none} hint={impact.noneHint} />}
      {shown !== '' && <RunPart key={shown} id={shown} document={document} />}
      {runs && runs.length > 1 && <EarlierRuns runs={runs} shown={shown} rulesetId={document.id} />}
    </div>
  );
}

type EarlierProps = { readonly runs: readonly Backtest[]; readonly shown: string; readonly rulesetId: string };

function EarlierRuns({ runs, shown, rulesetId }: EarlierProps): ReactNode {
  const { impact } = useRuleWords();
  return (
    <Card title={impact.earlier}>
      <ul className={classes['plain']}>
        {runs.map(({ id, state, requestedAt }) => (
          <li key={id}>
            <Link to={`/rules/${rulesetId}?view=impact&run=${id}`} aria-current={id === shown ? 'true' : undefined}>
              <When at={requestedAt} />
            </Link>
            {` · ${impact.states[state]}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
