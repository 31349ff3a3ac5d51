import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { backtestErrors } from '../backtest.errors.ts';
import { Backtests } from '../db/backtests.repository.ts';
import type { Backtest, BacktestId, StoredFlip } from '../backtest.ts';
import type { FlipFilter } from '../flip-filter.ts';
import { mostFlips } from '../flips.ts';
import type { Report } from '../report.ts';
import { RunBacktests } from '../use-cases/run-backtests.ts';
import type { Progress } from '../use-cases/threads.ts';

/** `progress` is null unless this process is carrying it out. */
export type Standing = { readonly backtest: Backtest; readonly progress: Progress | null };

/** `changed` cases of the whole run came out otherwise; the list was made of the `kept` largest of them. */
export type FlipPage = {
  readonly items: readonly StoredFlip[];
  readonly next: number | null;
  readonly changed: number;
  readonly kept: number;
};

type Wanted = { readonly after: number; readonly limit: number };

/** What backtests came to. */
@Injectable()
export class BacktestResults {
  constructor(
    private readonly backtests: Backtests,
    private readonly run: RunBacktests,
    private readonly database: Database,
  ) {}

  /** Throws 404 `backtest-not-found`. */
  async one(id: BacktestId): Promise<Standing> {
    const progress = this.run.progress(id);
    return { backtest: await this.backtests.get(this.database, id), progress };
  }

  async list(
    { rulesetId, before }: { readonly rulesetId: RulesetId | null; readonly before: BacktestId | null },
    most: number,
  ): Promise<readonly Standing[]> {
    const found = await this.backtests.list(this.database, rulesetId, before, most);
    return found.map((backtest) => ({ backtest, progress: this.run.progress(backtest.id) }));
  }

  /** Throws 409 `backtest-not-done`. */
  async report(id: BacktestId): Promise<Report> {
    const { report, state } = await this.backtests.get(this.database, id);
    if (!report) throw backtestErrors.notDone(state);
    return report;
  }

  /** The largest amounts first. Throws 409 `backtest-not-done`, 409 `backtest-without-groups`. */
  async flips(id: BacktestId, filter: FlipFilter, { after, limit }: Wanted): Promise<FlipPage> {
    const { changed } = await this.report(id);
    const isByGroup = Object.keys(filter.groups).length > 0;
    if (isByGroup && !(await this.backtests.knowsGroups(this.database, id))) throw backtestErrors.withoutGroups();
    const found = await this.backtests.flips(this.database, id, filter, { after, most: limit + 1 });
    const items = found.slice(0, limit);
    const all = changed.reduce((sum, { cases }) => sum + cases, 0);
    return {
      items,
      next: found.length > limit ? (items.at(-1)?.place ?? null) : null,
      changed: all,
      kept: Math.min(all, mostFlips),
    };
  }
}
