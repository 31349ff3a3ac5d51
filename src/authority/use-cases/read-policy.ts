import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { Suspensions } from '../db/suspensions.repository.ts';
import type { Policy } from '../domain/policy.ts';
import { suspendedBy, withSuspended } from '../domain/suspension.ts';

/** What is decided by, and the ruleset that is tried out beside it. */
export type PolicyRead = { readonly policy: Policy | null; readonly trialId: RulesetId | null };

/** The rules in force without what a manager has suspended. */
@Injectable()
export class ReadPolicy {
  constructor(
    private readonly rulesets: Rulesets,
    private readonly suspensions: Suspensions,
  ) {}

  /** For a commit: nothing is suspended or lifted until it ends. */
  async held(tx: Tx, at: Date): Promise<PolicyRead> {
    await this.suspensions.holdOff(tx);
    return this.#read(tx, at);
  }

  /** For an answer that binds nobody. */
  async now(sql: Sql, at: Date): Promise<Policy | null> {
    return (await this.#read(sql, at)).policy;
  }

  async #read(sql: Sql, at: Date): Promise<PolicyRead> {
    const live = await this.rulesets.live(sql, at);
    const { suspended, trialId } = await this.suspensions.standing(sql);
    return { policy: live && withSuspended(live, suspendedBy(suspended.map((rule) => ({ rule })))), trialId };
  }
}
