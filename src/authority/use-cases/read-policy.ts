import { Injectable } from '@nestjs/common';
import type { PersonId, RulesetId, TeamId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { OwnBudgets } from '../db/own-budgets.repository.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import { Suspensions } from '../db/suspensions.repository.ts';
import { withBudgets } from '../domain/own-budget.ts';
import type { KnownDays } from '../domain/known-day.ts';
import type { Policy } from '../domain/policy.ts';
import { withVersionsOfThen, type RulesOfThen } from '../domain/versions-of-then.ts';
import { suspendedBy, withSuspended } from '../domain/suspension.ts';

/** The instant of the decision, and when the customer first said it with the other days somebody said; null where no complaint is meant. */
export type When = (
  { readonly receivedAt: Date; readonly days: KnownDays } | { readonly receivedAt: null; readonly days?: undefined }
) & {
  readonly at: Date;
  /** Whose own budgets hold; nobody's when it is left out. */
  readonly employee?: { readonly id: PersonId; readonly teamId: TeamId | null };
  /** Of `at`, in the utility's zone. */
  readonly businessDay?: string;
};

/** Those met most recently: complaints of a year with a new version each month meet in a few dozen ways. */
const mostMet = 200;

/** What is decided by, and the ruleset that is tried out beside it. */
export type PolicyRead = { readonly policy: Policy | null; readonly trialId: RulesetId | null };

/** The rules in force without what a manager has suspended, with the own budgets of whoever asks. */
@Injectable()
export class ReadPolicy {
  readonly #met = new Map<string, Policy>();

  constructor(
    private readonly rulesets: Rulesets,
    private readonly suspensions: Suspensions,
    private readonly budgets: OwnBudgets,
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
  async written(sql: Sql, { at, receivedAt, days }: When): Promise<Policy | null> {
    if (receivedAt === null) return this.rulesets.live(sql, at);
    const said = [days.event, days.bill].map((day) => day?.at ?? null);
    const [eventAt = null, billAt = null] = said;
    const { live, then } = await this.rulesets.liveAndThen(sql, at, { receivedAt, eventAt, billAt });
    if (!live || [receivedAt, ...said].every((instant) => instant === null || instant >= live.ruleset.validFrom)) return live;
    return then && this.#since(live, then);
  }

  async #read(sql: Sql, when: When): Promise<PolicyRead> {
    const live = await this.written(sql, when);
    const { suspended, trialId } = await this.suspensions.standing(sql);
    if (!live) return { policy: null, trialId };
    const standing = withSuspended(live, suspendedBy(suspended.map((rule) => ({ rule }))));
    return { policy: await this.#budgeted(sql, standing, when), trialId };
  }

  async #budgeted(sql: Sql, policy: Policy, { employee, businessDay }: When): Promise<Policy> {
    if (!employee || businessDay === undefined) return policy;
    const { currency } = policy.ruleset;
    return withBudgets(policy, await this.budgets.held(sql, { ...employee, personId: employee.id, businessDay, currency }));
  }

  /** Put together once for the rulesets that meet in it, as long as complaints of such days are asked about. */
  #since(live: Policy, then: RulesOfThen): Policy {
    const { received, event, bill } = then;
    const names = [live, received, event, bill].map((met) => (met === undefined ? 'unknown' : (met?.ruleset.id ?? 'none')));
    const met = names.join(' ');
    const known = this.#met.get(met) ?? withVersionsOfThen(live, then);
    this.#met.delete(met);
    this.#met.set(met, known);
    const [oldest] = this.#met.keys();
    if (this.#met.size > mostMet && oldest !== undefined) this.#met.delete(oldest);
    return known;
  }
}
