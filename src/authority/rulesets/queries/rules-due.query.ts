import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Translated } from '../../words/language.ts';
import { ruleSentence } from '../../words/rule-sentence.ts';
import { inEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

export type RuleDue = Pick<Rule, 'key' | 'title' | 'owner' | 'reviewBy'> & {
  /** Its day has passed. */
  readonly isOverdue: boolean;
  readonly sentence: Translated;
};

const dayMs = 86_400_000;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Rules in force that somebody promised to look at again, the longest overdue first. Days are those of UTC. */
@Injectable()
export class RulesDue {
  constructor(
    private readonly rulesets: Rulesets,
    private readonly speeches: Speeches,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(withinDays: number): Promise<readonly RuleDue[]> {
    const now = this.clock.now();
    const live = await this.rulesets.live(this.database, now);
    if (!live) return [];
    const { rules, conditions, currency } = live.ruleset;
    const [today, last] = [dayOf(now), dayOf(new Date(now.getTime() + withinDays * dayMs))];
    const speeches = await this.speeches.in(currency);
    return rules
      .filter(({ reviewBy }) => reviewBy <= last)
      .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
      .map(({ key, title, owner, reviewBy, ...rule }) => ({
        ...{ key, title, owner, reviewBy, isOverdue: reviewBy < today },
        sentence: inEach(speeches, (speech) => ruleSentence(rule, conditions, speech)),
      }));
  }
}
