import type { RulesetId } from '../../../kernel/index.ts';
import type { Backtest } from '../backtest.ts';
import type { FlipFilter } from '../flip-filter.ts';
import { groupings, type Report } from '../report.ts';
import type { Asked } from '../use-cases/ask-backtest.ts';
import type { Doing } from '../worker/order.ts';
import type { Progress } from '../use-cases/threads.ts';
import type { AskBacktestDto, FlipListDto } from './backtest.dtos.ts';
import type { BacktestView } from './backtest.views.ts';
import type { BacktestReportView } from './report.views.ts';

export const toAsked = ({
  rulesetId,
  rules = [],
  from,
  to,
  counters = 'recorded',
  history = 'recorded',
}: AskBacktestDto): Asked => ({
  rulesetId: rulesetId === undefined ? null : (rulesetId as RulesetId),
  rules,
  from: from === undefined ? null : new Date(from),
  to: to === undefined ? null : new Date(to),
  counters,
  history,
});

/** One that nobody carries out any more was interrupted. */
export function toBacktestView({ report, ...backtest }: Backtest, progress: Progress | null): BacktestView {
  const isLost = backtest.state === 'running' && !progress;
  const done = progress?.done ?? report?.cases ?? 0;
  const all = progress?.all ?? report?.cases ?? 0;
  const seconds = progress ? (performance.now() - progress.since) / 1000 : 0;
  return {
    ...backtest,
    state: isLost ? 'failed' : backtest.state,
    failure: isLost ? 'interrupted' : backtest.failure,
    percent: backtest.state === 'done' ? 100 : percentOf(progress?.doing ?? 'reading', all > 0 ? done / all : 0),
    doing: progress?.doing ?? null,
    done,
    all,
    perSecond: seconds > 0 ? Math.round(done / seconds) : 0,
    from: backtest.from.toISOString(),
    to: backtest.to.toISOString(),
    requestedAt: backtest.requestedAt.toISOString(),
    finishedAt: backtest.finishedAt && backtest.finishedAt.toISOString(),
  };
}

/** Only what was named narrows the list. */
export function toFlipFilter({ view, ...named }: Omit<FlipListDto, 'cursor' | 'limit'>): FlipFilter {
  const groups = Object.fromEntries(groupings.flatMap((by) => (named[by] === undefined ? [] : [[by, named[by]]])));
  return { ...(view && { view }), groups };
}

/** Reading takes most of the time. */
const percentOf = (doing: Doing, share: number): number =>
  Math.floor(doing === 'reading' ? readingPercent * share : readingPercent + (99 - readingPercent) * Math.min(1, share));

const readingPercent = 90;

export const toReportView = ({ notReplayed, changed, groups, ...report }: Report): BacktestReportView => ({
  ...report,
  notReplayed: [...notReplayed],
  changed: [...changed],
  groups: [...groups],
});
