import type { RuleTestResult } from '../../engine/rule-tests.ts';
import type { DraftReview } from '../queries/draft-review.query.ts';
import type { Draft } from '../domain/draft.ts';
import type { NamedFinding } from '../use-cases/find-findings.ts';
import type { DraftReviewView, FindingView, RuleTestResultView } from './review.views.ts';

export const toReviewView = ({
  draft,
  obstacles,
  tests,
  findings,
  changes,
  widens,
  isBehind,
  commands,
}: DraftReview): DraftReviewView => ({
  id: draft.id,
  state: draft.state,
  revision: draft.revision,
  obstacles: obstacles.map(({ code, ...details }) => ({ code, details })),
  tests: tests.map(toTestView),
  findings: findings.map((finding) => toFindingView(finding, draft)),
  changes: {
    added: [...changes.added],
    removed: [...changes.removed],
    changed: changes.changed.map(({ rule, parts }) => ({ rule, parts: [...parts] })),
    frame: [...changes.frame],
  },
  widensManager: [...widens],
  isBehind,
  commands: [...commands],
});

const toFindingView = ({ id, code, severity, rules, params, witness }: NamedFinding, { review }: Draft): FindingView => ({
  ...{ id, code, severity, params, witness },
  rules: [...rules],
  answer: review.acknowledged.find(({ finding }) => finding === id)?.reason ?? null,
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
