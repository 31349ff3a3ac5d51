import { Injectable } from '@nestjs/common';
import type { Sql } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { RuleKey } from '../../domain/effect.ts';
import { contentOf, type LadderLevel } from '../../domain/ruleset.ts';
import { widenedRules } from '../../domain/widens.ts';
import { runRuleTests, type RuleTestResult } from '../../engine/rule-tests.ts';
import { changesBetween, type RulesetChanges } from '../domain/changes.ts';
import type { Draft } from '../domain/draft.ts';
import type { Obstacle } from '../domain/obstacle.ts';
import { policyOf } from './draft-policy.ts';

/** What speaks against a draft, and what it changes. */
export type Judgement = {
  readonly obstacles: readonly Obstacle[];
  readonly tests: readonly RuleTestResult[];
  /** Against its base. */
  readonly changes: RulesetChanges;
  /** Rules through which a holder of this level might do more than by the rules in force. */
  readonly widens: readonly RuleKey[];
};

/** The only level that publishes. */
const publisherLevel: LadderLevel = 'manager';

@Injectable()
export class JudgeDraft {
  constructor(private readonly rulesets: Rulesets) {}

  async execute(sql: Sql, draft: Draft, at: Date): Promise<Judgement> {
    const policy = policyOf(draft);
    const base = draft.baseId && (await this.rulesets.policy(sql, draft.baseId));
    const tests = runRuleTests(policy, at);
    return {
      obstacles: redTests(tests),
      tests,
      changes: base ? changesBetween(contentOf(base.ruleset), draft.content) : noChanges,
      widens: base ? widenedRules(base, policy, publisherLevel) : [],
    };
  }
}

function redTests(tests: readonly RuleTestResult[]): readonly Obstacle[] {
  const red = tests.filter(({ passed }) => !passed).map(({ rule, name }) => ({ rule, name }));
  return red.length > 0 ? [{ code: 'tests-red', tests: red }] : [];
}

const noChanges: RulesetChanges = { added: [], removed: [], changed: [], frame: [] };
