import { Injectable, Logger } from '@nestjs/common';
import type { RulesetId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { isConfirmed, type Question } from '../domain/asking.ts';
import { decide } from '../domain/decide.ts';
import type { Decided } from '../domain/decision-answer.ts';
import { withBudgets } from '../domain/own-budget.ts';
import type { Policy } from '../domain/policy.ts';
import type { Decision } from '../domain/verdict.ts';
import { Drafts } from '../rulesets/db/drafts.repository.ts';
import { Trials } from '../rulesets/db/trials.repository.ts';
import { policyOf } from '../rulesets/use-cases/draft-policy.ts';
import { confirmedBy, ReadSituation } from './read-situation.ts';

export type Tried = { readonly draftId: RulesetId; readonly hash: string; readonly decision: Decision };

/** Asks the ruleset on trial the same question. It decides nothing, and whatever goes wrong with it stays without effect. */
@Injectable()
export class TrialBeside {
  readonly #logger = new Logger(TrialBeside.name);
  #compiled: Policy | null = null;

  constructor(
    private readonly drafts: Drafts,
    private readonly trials: Trials,
    private readonly situations: ReadSituation,
  ) {}

  /** Before the decision is kept: afterwards the ledger would count it. Own budgets hold whatever the rules say. */
  async answer(tx: Tx, draftId: RulesetId | null, question: Question, budgets: Policy['budgets']): Promise<Tried | null> {
    if (draftId === null) return null;
    return this.#apart(tx, draftId, async () => {
      const drafted = await this.#policy(tx, draftId);
      if (!drafted) return null;
      const policy = withBudgets(drafted, budgets);
      const read = await this.situations.execute(tx, question, policy, question.request.kind);
      const situation = confirmedBy(read, isConfirmed(question.opinions, question.request));
      return { draftId, hash: policy.ruleset.hash, decision: decide(policy, situation, question.request) };
    });
  }

  async keep(tx: Tx, tried: Tried | null, decided: Decided): Promise<void> {
    if (tried) await this.#apart(tx, tried.draftId, () => this.trials.insert(tx, tried, decided));
  }

  /** Null when the work failed: what it has done to the database is undone, and nothing else. */
  async #apart<T>(tx: Tx, draftId: RulesetId, work: () => Promise<T>): Promise<T | null> {
    try {
      return await this.trials.apart(tx, work);
    } catch (error) {
      this.#logger.warn({ err: error, draft: draftId }, 'the ruleset on trial could not answer');
      return null;
    }
  }

  /** Read again each time: it may have been recalled and written on since. */
  async #policy(tx: Tx, draftId: RulesetId): Promise<Policy | null> {
    const draft = await this.drafts.find(tx, draftId);
    if (draft?.state !== 'shadow') return null;
    if (this.#compiled?.ruleset.hash !== draft.hash) this.#compiled = policyOf(draft);
    return this.#compiled;
  }
}
