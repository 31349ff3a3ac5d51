import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat } from '../words/words.tsx';
import { useTrial } from './use-publication.ts';
import type { TrialAgreement } from '../api/views.ts';
import { useRuleWords } from './words/words.ts';

/** What rules on trial would have answered, beside what the rules in force did and supervisors then ruled. */
export function TrialPart({ id, isRunning }: { readonly id: string; readonly isRunning: boolean }): ReactNode {
  const { trial, impact } = useRuleWords();
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  const { data, error } = useTrial(id);
  const money = (minor: number | null): string => (minor === null ? '—' : format.minor(minor, format.currency));
  if (!isRunning && (data?.decisions ?? 0) === 0) return <ProblemNotice problem={error} />;
  return (
    <Card title={trial.title}>
      <ProblemNotice problem={error} />
      {data && <Text mb="xs">{trial.decisions(data.decisions, data.flipped)}</Text>}
      {data && data.decisions > 0 && <Agreement said={data.agreement} />}
      {data && data.counts.length > 0 && (
        <DataTable
          label={trial.title}
          heads={[trial.live, trial.trial, trial.count, trial.asked]}
          rows={data.counts.map(({ live, trial: tried, count, askedMinor }) => ({
            key: `${live} ${tried}`,
            cells: [impact.verdicts[live], impact.verdicts[tried], format.number(count), money(askedMinor)],
          }))}
        />
      )}
      {data && data.flips.length > 0 && (
        <DataTable
          label={trial.flips}
          heads={[trial.when, trial.remedy, trial.amount, trial.live, trial.trial]}
          minWidth={640}
          rows={data.flips.map(({ decisionId, at, kind, askedMinor, live, trial: tried }) => ({
            key: decisionId,
            cells: [
              <Link key="when" to={`/decisions/${decisionId}`}>
                {format.moment(new Date(at))}
              </Link>,
              remedyLabel(kind),
              money(askedMinor),
              impact.verdicts[live],
              impact.verdicts[tried],
            ],
          }))}
        />
      )}
    </Card>
  );
}

function Agreement({ said }: { readonly said: TrialAgreement }): ReactNode {
  const { trial } = useRuleWords();
  const format = useFormat();
  const { ruled, agreed, share, lower, upper, wouldBeOwn, wouldBeOwnGranted } = said;
  const percent = (part: number | null): string => format.percent(part ?? 0);
  return (
    <Text mb="xs">
      {trial.agreement(agreed, ruled)}{' '}
      {share === null ? trial.tooFew : trial.share(percent(share), percent(lower), percent(upper))}{' '}
      {wouldBeOwn > 0 && trial.wouldBeOwn(wouldBeOwn, wouldBeOwnGranted)}
    </Text>
  );
}
