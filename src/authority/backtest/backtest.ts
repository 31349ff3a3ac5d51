import type { Id, PersonId, RulesetId } from '../../kernel/index.ts';
import type { Flip } from './flips.ts';
import type { Report } from './report.ts';
import type { CountersMode, History } from './worker/order.ts';

export type BacktestId = Id<'Backtest'>;
export type BacktestState = 'running' | 'done' | 'failed' | 'cancelled';

/** A what-if: rules against the ones that were live when it was asked for, over the decisions of a window. */
export type Backtest = {
  readonly id: BacktestId;
  /** The draft or ruleset the rules were taken from; null for rules that were sent along. */
  readonly rulesetId: RulesetId | null;
  readonly rulesetHash: string;
  readonly liveId: RulesetId;
  readonly from: Date;
  readonly to: Date;
  readonly counters: CountersMode;
  readonly history: History;
  readonly state: BacktestState;
  readonly requestedBy: PersonId;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly report: Report | null;
  /** SHA-256 of everything it was asked and answered. */
  readonly resultHash: string | null;
  readonly failure: string | null;
};

export type StoredFlip = Omit<Flip, 'groups'> & { readonly place: number; readonly reference: string | null };

export type Ending = Pick<Backtest, 'report' | 'resultHash' | 'failure'> & { readonly state: Exclude<BacktestState, 'running'> };
