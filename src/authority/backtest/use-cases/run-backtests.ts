import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { systemActor } from '../../../kernel/index.ts';
import { UnitOfWork } from '../../../platform/index.ts';
import { canonical } from '../../domain/canonical.ts';
import { sha256 } from '../../engine/sha256.ts';
import { Backtests } from '../db/backtests.repository.ts';
import type { BacktestId } from '../backtest.ts';
import type { Order, Result } from '../worker/order.ts';
import { startThread, type Progress, type Thread } from './threads.ts';

const together = 2;

/** The backtests this process is carrying out, each in a thread of its own. */
@Injectable()
export class RunBacktests implements OnApplicationShutdown {
  readonly #logger = new Logger(RunBacktests.name);
  readonly #running = new Map<BacktestId, { readonly thread: Thread; readonly ended: Promise<void> }>();

  constructor(
    private readonly backtests: Backtests,
    private readonly work: UnitOfWork,
  ) {}

  get isFull(): boolean {
    return this.#running.size >= together;
  }

  /** Null when this process does not carry it out: then it never will be. */
  progress(id: BacktestId): Progress | null {
    return this.#running.get(id)?.thread.progress() ?? null;
  }

  start(id: BacktestId, order: Order): void {
    const thread = startThread(order);
    const ended = this.#finish(id, thread, order)
      .catch((error: unknown) => this.#logger.error({ err: error, backtest: id }, 'the end of a backtest could not be kept'))
      .finally(() => this.#running.delete(id));
    this.#running.set(id, { thread, ended });
  }

  async stop(id: BacktestId): Promise<void> {
    await this.#running.get(id)?.thread.stop();
  }

  /** Waits until nothing runs any more. */
  async settled(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ thread }) => thread.stop()));
    await this.settled();
  }

  async #finish(id: BacktestId, thread: Thread, order: Order): Promise<void> {
    const nothing = { report: null, resultHash: null };
    try {
      const said = await thread.answer;
      if (said?.type === 'report') await this.#keep(id, order, said.result);
      else await this.#end(id, { ...nothing, state: 'cancelled', failure: null });
    } catch (error) {
      this.#logger.error({ err: error, backtest: id }, 'a backtest failed');
      await this.#end(id, { ...nothing, state: 'failed', failure: 'error' });
    }
  }

  #keep(id: BacktestId, order: Order, { report, flips }: Result): Promise<void> {
    const { live, draft, from, to, counters, history } = order;
    const asked = { live, draft, from: from.toISOString(), to: to.toISOString(), counters, history };
    const resultHash = sha256(canonical({ asked, report, flips }));
    return this.work.run(systemActor('backtest'), async (tx) => {
      if (await this.backtests.end(tx, id, { state: 'done', report, resultHash, failure: null })) {
        await this.backtests.insertFlips(tx, id, flips);
      }
    });
  }

  async #end(id: BacktestId, ending: Parameters<Backtests['end']>[2]): Promise<void> {
    await this.work.run(systemActor('backtest'), (tx) => this.backtests.end(tx, id, ending));
  }
}
