import type { RuleTestResult } from '../../engine/rule-tests.ts';
import type { DraftReview } from '../queries/draft-review.query.ts';
import type { DraftReviewView, RuleTestResultView } from './review.views.ts';

export const toReviewView = ({ draft, obstacles, tests, changes, widens, isBehind, commands }: DraftReview): DraftReviewView => ({
  id: draft.id,
  state: draft.state,
  revision: draft.revision,
  obstacles: obstacles.map(({ code, ...details }) => ({ code, details })),
  tests: tests.map(toTestView),
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
