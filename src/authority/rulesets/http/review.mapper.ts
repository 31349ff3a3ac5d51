import type { RuleTestResult } from '../../engine/rule-tests.ts';
import type { DraftReview, NamesById, SaidFinding } from '../queries/draft-review.query.ts';
import type { Draft } from '../domain/draft.ts';
import type { AttachedBacktest, BoardMinute } from '../domain/review.ts';
import { toDifferences } from './reading.mapper.ts';
import type { AttachedBacktestView, BoardMinuteView, DraftReviewView, FindingView, RuleTestResultView } from './review.views.ts';

export const toReviewView = ({
  draft,
  obstacles,
  tests,
  findings,
  changes,
  inWords,
  widens,
  isBehind,
  isOwn,
  commands,
  namesById,
  namesakes,
}: DraftReview): DraftReviewView => ({
  id: draft.id,
  state: draft.state,
  revision: draft.revision,
  obstacles: obstacles.map(({ code, ...details }) => ({ code, details })),
  tests: tests.map(toTestView),
  findings: findings.map((finding) => toFindingView(finding, draft, namesById)),
  backtest: draft.review.backtest && toBacktestView(draft.review.backtest, namesById),
  changes: {
    added: [...changes.added],
    removed: [...changes.removed],
    changed: changes.changed.map(({ rule, parts }) => ({ rule, parts: [...parts] })),
    frame: [...changes.frame],
  },
  differences: toDifferences(inWords),
  widensManager: [...widens],
  boardMinute: draft.review.boardMinute ? toMinuteView(draft.review.boardMinute, namesById) : null,
  accountsOfAuthorsName: [...namesakes],
  isBehind,
  isOwn,
  commands: [...commands],
});

function toFindingView(
  { id, code, severity, rules, params, witness, sentence, shownBy }: SaidFinding,
  { review }: Draft,
  namesById: NamesById,
): FindingView {
  const said = review.acknowledged.find(({ finding }) => finding === id);
  return {
    ...{ id, code, severity, params, witness, sentence },
    rules: [...rules],
    shownBy: [...shownBy],
    answer: said?.reason ?? null,
    answeredByName: (said && namesById.get(said.by)) ?? null,
  };
}

const toMinuteView = ({ number, decidedOn, by, at }: BoardMinute, namesById: NamesById): BoardMinuteView => ({
  ...{ number, decidedOn, at },
  byName: namesById.get(by) ?? null,
});

const toBacktestView = ({ id, hash, figures, by, at }: AttachedBacktest, namesById: NamesById): AttachedBacktestView => ({
  ...{ id, hash, figures, at },
  byName: namesById.get(by) ?? null,
});

const toTestView = ({ rule, name, passed, expected, decision }: RuleTestResult): RuleTestResultView => ({
  rule,
  name,
  passed,
  expected,
  answered: {
    verdict: decision.verdict,
    limitMinor: decision.limitMinor,
    level: decision.escalateTo,
    reasons: decision.reasons.map(({ code }) => code),
  },
});
