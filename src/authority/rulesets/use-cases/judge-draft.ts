import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database, type Sql } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { RuleKey } from '../../domain/effect.ts';
import { contentOf, type LadderLevel } from '../../domain/ruleset.ts';
import { runRuleTests, type RuleTestResult } from '../../engine/rule-tests.ts';
import { changesBetween, type RulesetChanges } from '../domain/changes.ts';
import { Drafts } from '../db/drafts.repository.ts';
import type { Draft } from '../domain/draft.ts';
import type { Obstacle } from '../domain/obstacle.ts';
import type { Review } from '../domain/review.ts';
import { policyOf } from './draft-policy.ts';
import { FindFindings, type NamedFinding } from './find-findings.ts';

/** What speaks against a draft, and what it changes. */
export type Judgement = {
  readonly obstacles: readonly Obstacle[];
  readonly tests: readonly RuleTestResult[];
  readonly findings: readonly NamedFinding[];
  /** Against its base. */
  readonly changes: RulesetChanges;
  /** Rules through which a holder of the publishing level might do more than by the rules in force. */
  readonly widens: readonly RuleKey[];
};

/** The only level that publishes. */
const publisherLevel: LadderLevel = 'manager';

@Injectable()
export class JudgeDraft {
  constructor(
    private readonly rulesets: Rulesets,
    private readonly findings: FindFindings,
    private readonly drafts: Drafts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Proves what can take seconds and is remembered, so that a transaction that judges the same text need not wait for it. */
  async ahead(id: RulesetId): Promise<void> {
    const draft = await this.drafts.find(this.database, id);
    if (draft) await this.execute(this.database, draft, this.clock.now());
  }

  async execute(sql: Sql, draft: Draft, at: Date): Promise<Judgement> {
    const policy = policyOf(draft);
    const base = draft.baseId && (await this.rulesets.policy(sql, draft.baseId));
    const tests = runRuleTests(policy, at);
    const { findings, widens } = await this.findings.of(policy, base, publisherLevel, at);
    return {
      obstacles: [...redTests(tests), ...unanswered(findings, draft.review), ...lackingBacktest(draft)],
      tests,
      findings,
      changes: base ? changesBetween(contentOf(base.ruleset), draft.content) : noChanges,
      widens,
    };
  }
}

function redTests(tests: readonly RuleTestResult[]): readonly Obstacle[] {
  const red = tests.filter(({ passed }) => !passed).map(({ rule, name }) => ({ rule, name }));
  return red.length > 0 ? [{ code: 'tests-red', tests: red }] : [];
}

/** An error stands whatever anybody says to it. */
const unanswered = (findings: readonly NamedFinding[], { acknowledged }: Review): readonly Obstacle[] =>
  findings.flatMap(({ id, severity }): readonly Obstacle[] => {
    if (severity === 'error') return [{ code: 'finding-stands', finding: id, severity }];
    const isOpen = severity === 'warning' && !acknowledged.some(({ finding }) => finding === id);
    return isOpen ? [{ code: 'finding-unanswered', finding: id, severity }] : [];
  });

/** Whoever publishes signs what these very rules would have done, held against the rules they follow. */
function lackingBacktest({ review: { backtest }, hash, baseId }: Draft): readonly Obstacle[] {
  if (!backtest) return [{ code: 'backtest-missing' }];
  if (backtest.rulesetHash !== hash) return [{ code: 'backtest-of-another-text' }];
  return backtest.againstId === baseId ? [] : [{ code: 'backtest-of-another-base' }];
}

const noChanges: RulesetChanges = { added: [], removed: [], changed: [], frame: [] };
