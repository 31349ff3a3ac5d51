import { Injectable } from '@nestjs/common';
import { Clock, Ids, type RulesetId } from '../../../kernel/index.ts';
import { Config, Database, UnitOfWork, type CommandContext } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { Policy } from '../../domain/policy.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { checkedRuleset } from '../../domain/validate-ruleset.ts';
import { rulesetHash } from '../../engine/published.ts';
import { RulesetDocuments } from '../../rulesets/queries/ruleset-documents.query.ts';
import { backtestErrors } from '../backtest.errors.ts';
import { Backtests } from '../db/backtests.repository.ts';
import { houseZone } from '../db/house-zone.ts';
import type { Backtest, BacktestId } from '../backtest.ts';
import type { CurvePoint } from '../limit-curve.ts';
import type { CountersMode, History, Order, RulesAsText } from '../worker/order.ts';
import { RunBacktests } from './run-backtests.ts';
import { startThread } from './threads.ts';

export type Asked = {
  /** A draft or a published ruleset; null for the live one. */
  readonly rulesetId: RulesetId | null;
  /** Rules to try in place of those of the same key, or beside them; not checked yet. */
  readonly rules: readonly object[];
  readonly from: Date | null;
  readonly to: Date | null;
  readonly counters: CountersMode;
  readonly history: History;
};

const oneYearMs = 365 * 86_400_000;

/** Asks what rules would have decided, and stops asking. */
@Injectable()
export class AskBacktest {
  constructor(
    private readonly backtests: Backtests,
    private readonly documents: RulesetDocuments,
    private readonly rulesets: Rulesets,
    private readonly run: RunBacktests,
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Begins one over the last year unless said otherwise. Throws 404 `ruleset-not-found`, 422 `ruleset-invalid` for rules
   * that cannot be used, 429 while too many run.
   */
  async ask(asked: Asked, command: CommandContext): Promise<{ readonly id: BacktestId }> {
    const { live, draft } = await this.#rules(asked);
    const to = asked.to ?? this.clock.now();
    const from = asked.from ?? new Date(to.getTime() - oneYearMs);
    if (from >= to) throw backtestErrors.windowEmpty();
    const { counters, history, rulesetId } = asked;
    const zone = await houseZone(this.database);
    const begun: BacktestId[] = [];
    const reply = await this.work.command(command, async (tx) => {
      if (this.run.isFull) throw backtestErrors.tooMany();
      const id = this.ids.next<BacktestId>();
      const about = { rulesetId, rulesetHash: rulesetHash(draft.content), liveId: live.ruleset.id, from, to, counters, history };
      await this.backtests.insert(tx, { ...begin(about), id, requestedBy: command.actor.personId, requestedAt: tx.now }, draft);
      begun.push(id);
      return { id };
    });
    for (const id of begun) this.run.start(id, this.#order({ live, draft, from, to, zone, counters, history }));
    return reply;
  }

  /** Throws 409 `backtest-has-ended`. */
  async cancel(id: BacktestId, command: CommandContext): Promise<{ readonly id: BacktestId }> {
    const reply = await this.work.command(command, async (tx) => {
      const ending = { state: 'cancelled', report: null, resultHash: null, failure: null } as const;
      const { state } = await this.backtests.get(tx, id);
      if (!(await this.backtests.end(tx, id, ending))) throw backtestErrors.hasEnded(state);
      return { id };
    });
    await this.run.stop(id);
    return reply;
  }

  /** What one limit of the rules does over its whole range. Throws 422 `rule-without-limit`. */
  async curve(id: BacktestId, rule: string, positions: number): Promise<readonly CurvePoint[]> {
    const { from, to, counters, history, liveId } = await this.backtests.get(this.database, id);
    const draft = await this.backtests.definition(this.database, id);
    const live = await this.rulesets.policy(this.database, liveId);
    const zone = await houseZone(this.database);
    const order = this.#order({ live, draft, from, to, zone, counters, history });
    const thread = startThread({ ...order, curve: { rule, positions } });
    const said = await thread.answer;
    if (said?.type !== 'curve') throw backtestErrors.failed();
    if (!said.points) throw backtestErrors.noCurve(rule);
    return said.points;
  }

  async #live(): Promise<Policy> {
    const live = await this.rulesets.live(this.database, this.clock.now());
    if (!live) throw backtestErrors.noLiveRules();
    return live;
  }

  /** A draft is held against the rules it was begun from, which are what it would follow; anything else against the live ones. */
  async #rules({ rulesetId, rules }: Asked): Promise<{ readonly live: Policy; readonly draft: RulesAsText }> {
    const document = rulesetId === null ? null : await this.documents.one(rulesetId);
    const isDraft = document !== null && document.version === null;
    const live = isDraft && document.baseId ? await this.rulesets.policy(this.database, document.baseId) : await this.#live();
    const { content, catalogue } = document ?? textOf(live);
    const keys = new Set(rules.map(keyOf));
    const changed = { ...content, rules: [...content.rules.filter(({ key }) => !keys.has(key)), ...rules] };
    return { live, draft: { content: checkedRuleset(changed, catalogue), catalogue } };
  }

  #order({
    live,
    ...asked
  }: { readonly live: Policy } & Pick<Order, 'draft' | 'from' | 'to' | 'zone' | 'counters' | 'history'>): Order {
    return {
      ...asked,
      live: textOf(live),
      databaseUrl: this.database.url,
      folder: this.config.dataFolder,
      curve: null,
    };
  }
}

const textOf = ({ ruleset, catalogue }: Policy): RulesAsText => ({ content: contentOf(ruleset), catalogue });

const keyOf = (rule: object): unknown => ('key' in rule ? rule.key : undefined);

type About = Pick<Backtest, 'rulesetId' | 'rulesetHash' | 'liveId' | 'from' | 'to' | 'counters' | 'history'>;

const begin = (about: About): Omit<Backtest, 'id' | 'requestedBy' | 'requestedAt'> => ({
  ...about,
  state: 'running',
  finishedAt: null,
  report: null,
  resultHash: null,
  failure: null,
});
