import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { backtestErrors } from '../backtest.errors.ts';
import { Backtests } from '../db/backtests.repository.ts';
import type { Backtest, BacktestId, StoredFlip } from '../backtest.ts';
import type { Report } from '../report.ts';
import { RunBacktests } from '../use-cases/run-backtests.ts';
import type { Progress } from '../use-cases/threads.ts';

/** `progress` is null unless this process is carrying it out. */
export type Standing = { readonly backtest: Backtest; readonly progress: Progress | null };

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

  /** The largest amounts first. Throws 409 `backtest-not-done`. */
  async flips(id: BacktestId, after: number, most: number): Promise<readonly StoredFlip[]> {
    await this.report(id);
    return this.backtests.flips(this.database, id, after, most);
  }
}
