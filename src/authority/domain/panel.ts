import { type Case, type SituationRead, caseOf, readSituation, withAmount } from './case.ts';
import { decideCase } from './decide.ts';
import { type Wanting, nearest } from './nearest.ts';
import { ownDecision } from './own-decision.ts';
import type { Policy } from './policy.ts';
import type { Possibility } from './possibility.ts';
import { type RemedyRequest, type Situation, checkRequest } from './question.ts';
import { type CatalogueEntry, type RemedyFamily, type RemedyKind, type RemedyParams, entryOf } from './remedy-catalogue.ts';
import { type Decision, permits } from './verdict.ts';

/** One remedy as the employee sees it. `params` are those the answer was given for; `decision.asked` is null where nobody named an amount. */
export type Answer = {
  readonly kind: RemedyKind;
  readonly family: RemedyFamily;
  readonly hasMoney: boolean;
  readonly params: RemedyParams;
  readonly decision: Decision;
  /** What would make it, or more of it, possible; the nearest first. */
  readonly possible: readonly Possibility[];
};

/** A remedy of the panel: with an amount it is a question, without one "how far can I go?". */
export type PanelRequest = Pick<RemedyRequest, 'kind'> & Partial<RemedyRequest>;

/** What this employee may do about this complaint, for every remedy of the catalogue or for those named. */
export function panel(policy: Policy, situation: Situation, requests?: readonly PanelRequest[]): readonly Answer[] {
  const read = readSituation(situation);
  const asked: readonly PanelRequest[] = requests ?? policy.catalogue.entries.map(({ kind }) => ({ kind }));
  return asked.map((request) => answerOne(policy, read, request));
}

/** The answer to one question with what would make it possible, other remedies included. */
export function answer(policy: Policy, situation: Situation, request: RemedyRequest): Answer {
  checkRequest(policy, request);
  const read = readSituation(situation);
  const given = answerOne(policy, read, request);
  return { ...given, possible: [...given.possible, ...otherRemedies(policy, read, given)] };
}

function answerOne(policy: Policy, read: SituationRead, request: PanelRequest): Answer {
  const entry = entryOf(policy.catalogue, request.kind);
  const params = request.params ?? entry.usualParams;
  const amount = request.amount ?? null;
  const wanting: Wanting = amount ? 'this-amount' : 'as-much-as-possible';
  const subject = caseOf(policy, read, { kind: entry.kind, params, amount });
  const asked = amount || !entry.hasMoney ? subject : atItsLimit(subject);
  const decision = { ...decideCase(asked), asked: amount };
  const possible = nearest(asked, decision, wanting);
  return { kind: entry.kind, family: entry.family, hasMoney: entry.hasMoney, params, decision, possible };
}

/** The amount that shows the verdict best: what is owed, else the most that is free, else the most with evidence, else the least. */
function atItsLimit(subject: Case): Case {
  const { owed, limitMinor, limitOnceMinor } = ownDecision(withAmount(subject, 1));
  const owedMinor = owed.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return withAmount(subject, owedMinor || limitMinor || limitOnceMinor || 1);
}

/** Other remedies of the same sort that this employee could give at once, for the same amount where money was asked. */
function otherRemedies(
  policy: Policy,
  read: SituationRead,
  { kind, hasMoney, family, decision }: Answer,
): readonly Possibility[] {
  if (permits(decision.verdict)) return [];
  const isAlike = (entry: CatalogueEntry): boolean =>
    entry.kind !== kind && entry.hasMoney === hasMoney && (hasMoney || entry.family === family);
  return policy.catalogue.entries.filter(isAlike).flatMap((entry) => {
    const request: RemedyRequest = { kind: entry.kind, params: entry.usualParams, amount: decision.asked };
    const other = ownDecision(caseOf(policy, read, request));
    return other.verdict === 'PERMIT' ? [{ kind: 'remedy', remedy: entry.kind, limitMinor: other.limitMinor } as const] : [];
  });
}
