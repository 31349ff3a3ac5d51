import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Metrics, Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Alarms } from '../db/alarms.repository.ts';
import { DecisionChains } from '../db/decision-chains.ts';
import { Rechecks } from '../db/rechecks.repository.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { generalAlarm } from '../domain/alarm.ts';
import type { StoredDecision } from '../domain/decision-answer.ts';
import { chainStart } from '../domain/record.ts';
import { chainHash, replay } from '../engine/replay.ts';

const sampled = 500;
const mostExamples = 5;

/** Each night some of the stored decisions are decided again, in both evaluators; one that comes out otherwise alarms the managers. */
@Injectable()
export class RecheckDecisions implements JobHandler, OnModuleInit {
  readonly queue = 'authority.recheck-decisions';
  readonly every = '40 4 * * *';
  readonly #logger = new Logger(RecheckDecisions.name);

  constructor(
    private readonly workers: Workers,
    private readonly chains: DecisionChains,
    private readonly rulesets: Rulesets,
    private readonly rechecks: Rechecks,
    private readonly alarms: Alarms,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const decisions = await this.chains.sample(tx, tx.now.toISOString(), sampled);
    const otherwise: string[] = [];
    for (const decision of decisions) if (!(await this.#isSame(tx, decision))) otherwise.push(decision.id);
    const found = { looked: decisions.length, differences: otherwise.length, examples: otherwise.slice(0, mostExamples) };
    await this.rechecks.insert(tx, { at: tx.now, ...found });
    this.metrics.decisionsRechecked.inc({ outcome: 'same' }, decisions.length - otherwise.length);
    this.metrics.decisionsRechecked.inc({ outcome: 'different' }, otherwise.length);
    if (otherwise.length === 0) return;
    this.#logger.error(found, 'stored decisions came out otherwise when they were decided again');
    await this.alarms.raise(tx, generalAlarm('DECIDED_OTHERWISE', found));
  }

  /** A record that cannot be read again is as bad as one that says something else. */
  async #isSame(tx: Tx, { record, prevHash, hash }: StoredDecision): Promise<boolean> {
    try {
      if (chainHash(record, prevHash ?? chainStart) !== hash) return false;
      return (await replay(record, await this.rulesets.policyOf(tx, record))).outcome !== 'different';
    } catch {
      return false;
    }
  }
}
