import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Backtest, BacktestReport } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Facts } from '../../ui/facts.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat } from '../../words/words.tsx';
import { localMoment } from '../../words/zone.ts';
import { dayWithYear } from '../rule-line.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { Coverage } from './coverage.tsx';
import { ImpactGroups } from './impact-groups.tsx';
import { useBacktestReport } from './use-backtests.ts';

type Props = Pick<Parameters<typeof ImpactGroups>[0], 'toCases'> & { readonly run: Backtest; readonly currency: string };

/** Whether supervisors would have agreed, what would change, for whom, and what all of it stands on. */
export function ImpactReport({ run, currency, toCases }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { locale, timeZone } = useFormat();
  const day = (at: string): string => dayWithYear(localMoment(new Date(at), timeZone).slice(0, 10), locale);
  const { data: report, error, refetch } = useBacktestReport(run.id);
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!report) return <Waiting />;
  const period = impact.ran(day(run.from), day(run.to));
  return (
    <>
      <Text c="dimmed">{run.history === 'synthetic' ? `${period} ${impact.invented}` : period}</Text>
      {report.cases === 0 ? (
        <Empty title={impact.emptyTitle} hint={impact.emptyHint} />
      ) : (
        <>
          <Agreement agreement={report.agreement} />
          <Effect report={report} currency={currency} />
          <ImpactGroups groups={report.groups} currency={currency} toCases={toCases} />
          <Coverage report={report} run={run} />
        </>
      )}
    </>
  );
}

/** Below it a share says little. */
const fewCases = 10;

function Agreement({ agreement }: Pick<BacktestReport, 'agreement'>): ReactNode {
  const { impact } = useRuleWords();
  const { percent, number } = useFormat();
  const { asAsked, ...others } = agreement;
  const { part, of, value, lower, upper } = asAsked;
  const rows = [['asAsked', part] as const, ...answersOf(others)].filter(([, cases]) => cases > 0);
  return (
    <Card title={impact.headline}>
      <p className={classes['headline']}>
        {value === null ? impact.nobodyAsked : impact.agreed(part, of, percent(value), percent(lower ?? 0), percent(upper ?? 1))}
      </p>
      {value !== null && of < fewCases && <Text c="dimmed">{impact.tooFew}</Text>}
      {rows.length > 0 && (
        <DataTable
          label={impact.answer}
          heads={[impact.answer, impact.cases]}
          minWidth={260}
          rows={rows.map(([name, cases]) => ({ key: name, cells: [impact.answers[name], number(cases)] }))}
        />
      )}
    </Card>
  );
}

type Others = Omit<BacktestReport['agreement'], 'asAsked'>;

const answersOf = (others: Others): (readonly [keyof Others, number])[] => [
  ['anotherAmount', others.anotherAmount],
  ['refused', others.refused],
  ['sentBack', others.sentBack],
  ['withdrawn', others.withdrawn],
  ['open', others.open],
  ['notAsked', others.notAsked],
];

function Effect({ report, currency }: { readonly report: BacktestReport; readonly currency: string }): ReactNode {
  const { impact } = useRuleWords();
  const format = useFormat();
  const { number } = format;
  const { escalations, exposure, timeSaved, bunching, limitsChanged } = report;
  const money = (minor: number | null): string => (minor === null ? '—' : format.minor(minor, currency));
  const { justBelow, exactly, justAbove } = bunching;
  const median = timeSaved.medianSeconds;
  return (
    <Card title={impact.effect}>
      <div className={classes['figures']}>
        <Facts
          pairs={[
            [impact.escalations, impact.beforeAfter(number(escalations.before), number(escalations.after))],
            [impact.avoided, number(escalations.avoided)],
            [impact.added, number(escalations.added)],
            [impact.newlyOwn, money(exposure.newlyOwnMinor)],
            [impact.beyondRuling, money(exposure.beyondRulingMinor)],
            [impact.largest, money(exposure.largestMinor)],
            [impact.p95, money(exposure.p95Minor)],
            [impact.newlyEscalated, money(exposure.newlyEscalatedMinor)],
            [impact.worstCase, `${money(exposure.worstCaseMinor)} · ${impact.worstCaseHint}`],
            median === null
              ? null
              : [impact.saved, impact.savedText(format.span(timeSaved.totalSeconds), timeSaved.n, format.span(median))],
            [impact.limits, number(limitsChanged)],
            justBelow + exactly + justAbove === 0 ? null : [impact.bunching, impact.bunchingText(justBelow, exactly, justAbove)],
          ]}
        />
      </div>
    </Card>
  );
}
