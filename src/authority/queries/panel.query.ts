import { Injectable } from '@nestjs/common';
import type { Currency, RulesetId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { RemedyKinds, type RemedyKind } from '../db/remedy-kinds.repository.ts';
import type { RemedyWords } from '../domain/remedy-catalogue.ts';
import type { PanelQuestion } from '../domain/asking.ts';
import { authorityErrors } from '../domain/authority.errors.ts';
import { explainPanel, type Explained } from '../domain/explain-panel.ts';
import { stopsInCode, type StopsInCode } from '../domain/hard-stops.ts';
import type { Policy } from '../domain/policy.ts';
import { standingIn } from '../domain/standing-in.ts';
import { undecidable } from '../domain/undecidable.ts';
import { ReadPolicy } from '../use-cases/read-policy.ts';
import { currencyOf, ReadSituation } from '../use-cases/read-situation.ts';

export type PanelRemedy = Explained & RemedyWords;

export type PanelAnswer = {
  readonly ruleset: { readonly id: RulesetId; readonly version: number; readonly hash: string } | null;
  readonly evaluatedAt: Date;
  readonly currency: Currency;
  readonly remedies: readonly PanelRemedy[];
};

/** What an employee may do about a subject. It stores nothing. */
@Injectable()
export class AnswerPanel {
  constructor(
    private readonly policies: ReadPolicy,
    private readonly kinds: RemedyKinds,
    private readonly situations: ReadSituation,
  ) {}

  async execute(sql: Sql, question: PanelQuestion): Promise<PanelAnswer> {
    if (!question.employee.active) throw authorityErrors.employeeInactive();
    const policy = await this.policies.now(sql, question);
    const kinds = await this.kinds.all(sql);
    const without = this.situations.withoutLedger(question);
    const answers = policy
      ? await this.#explained(sql, policy, question)
      : kinds.map((kind) => unanswered(kind, stopsInCode(kind, without)));
    return {
      ruleset: policy && { id: policy.ruleset.id, version: policy.ruleset.version, hash: policy.ruleset.hash },
      evaluatedAt: question.at,
      currency: currencyOf(question, policy),
      remedies: answers
        .map((answer) => ({ ...answer, ...wordsFor(answer, kinds) }))
        .filter((remedy) => isWorthShowing(remedy, question)),
    };
  }

  async #explained(sql: Sql, policy: Policy, question: PanelQuestion): Promise<readonly Explained[]> {
    const wanted = { ...question, currency: currencyOf(question, policy) };
    const found = explainPanel(policy, await this.situations.execute(sql, question, policy), wanted);
    if (!question.inPerson) return found;
    const own = explainPanel(policy, await this.situations.execute(sql, question.inPerson, policy), wanted);
    return found.map((answer) =>
      standingIn(
        policy,
        answer,
        own.find(({ kind }) => kind === answer.kind),
      ),
    );
  }
}

/** Without rules nobody may anything: every kind goes to the top. */
const unanswered = ({ kind, family, hasMoney }: RemedyKind, stops: StopsInCode): Explained => ({
  kind,
  family,
  hasMoney,
  params: {},
  decision: undecidable({ kind, params: {}, amount: null }, 'NO_RULESET', stops),
  possible: [],
  trace: [],
});

const wordsFor = ({ kind }: Explained, kinds: readonly RemedyKind[]): RemedyWords => {
  const { label, whereInstead } = kinds.find((known) => known.kind === kind) ?? {
    label: { en: kind, es: kind },
    whereInstead: null,
  };
  return { label, whereInstead };
};

/** A kind that the catalogue does not offer for this category is shown to whoever asked for it, and where it says where to go instead. */
function isWorthShowing({ kind, decision, whereInstead }: PanelRemedy, { asked, remedies }: PanelQuestion): boolean {
  const isElsewhere = decision.reasons.some(({ code }) => code === 'NOT_IN_CATALOGUE');
  return !isElsewhere || whereInstead !== null || asked?.kind === kind || remedies !== undefined;
}
