import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { Suspensions } from '../db/suspensions.repository.ts';
import type { Policy } from '../domain/policy.ts';
import { withVersionsOfThen } from '../domain/versions-of-then.ts';
import { suspendedBy, withSuspended } from '../domain/suspension.ts';

/** The instant of the decision, and when the customer first said it; null where no complaint is meant. */
export type When = { readonly at: Date; readonly receivedAt: Date | null };

/** What is decided by, and the ruleset that is tried out beside it. */
export type PolicyRead = { readonly policy: Policy | null; readonly trialId: RulesetId | null };

/** The rules in force without what a manager has suspended. */
@Injectable()
export class ReadPolicy {
  readonly #pairs = new Map<string, Policy>();

  constructor(
    private readonly rulesets: Rulesets,
    private readonly suspensions: Suspensions,
  ) {}

  /** For a commit: nothing is suspended or lifted until it ends. */
  async held(tx: Tx, when: When): Promise<PolicyRead> {
    await this.suspensions.holdOff(tx);
    return this.#read(tx, when);
  }

  /** For an answer that binds nobody. */
  async now(sql: Sql, when: When): Promise<Policy | null> {
    return (await this.#read(sql, when)).policy;
  }

  /** As the rules stand by themselves, whatever is suspended: law and charter owe it all the same. */
  async written(sql: Sql, { at, receivedAt }: When): Promise<Policy | null> {
    const live = await this.rulesets.live(sql, at);
    if (!live || !receivedAt || receivedAt >= live.ruleset.validFrom) return live;
    return this.#since(live, await this.rulesets.live(sql, receivedAt));
  }

  async #read(sql: Sql, when: When): Promise<PolicyRead> {
    const live = await this.written(sql, when);
    const { suspended, trialId } = await this.suspensions.standing(sql);
    return { policy: live && withSuspended(live, suspendedBy(suspended.map((rule) => ({ rule })))), trialId };
  }

  /** Put together once for each pair of rulesets. */
  #since(live: Policy, then: Policy | null): Policy {
    if (!then) return live;
    const pair = `${live.ruleset.id} ${then.ruleset.id}`;
    const known = this.#pairs.get(pair) ?? withVersionsOfThen(live, then);
    this.#pairs.set(pair, known);
    return known;
  }
}
