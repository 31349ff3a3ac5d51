import { Injectable } from '@nestjs/common';
import { Ids, type RulesetId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { RemedyKinds, type RemedyWords } from '../db/remedy-kinds.repository.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import type { RemedyCatalogue, RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Ruleset, RulesetContent } from '../domain/ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';

/** Rules are published together with the catalogue they were written for, and with the words for what is in it. */
export type RulesetToPublish = {
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  readonly wordsOf: (kind: RemedyKind) => RemedyWords;
};

const noticeMilliseconds = 5_000;

/**
 * Puts a ruleset in force: the first at once, a later one in five seconds. Without that notice somebody deciding while this
 * commits would still go by the old rules at an instant that belongs to the new ones. Throws 422 `ruleset-invalid` with
 * every fault before anything changes.
 */
@Injectable()
export class PublishRuleset {
  constructor(
    private readonly rulesets: Rulesets,
    private readonly kinds: RemedyKinds,
    private readonly ids: Ids,
  ) {}

  async execute(tx: Tx, { content, catalogue, wordsOf }: RulesetToPublish): Promise<Ruleset> {
    const newest = await this.rulesets.newest(tx);
    const validFrom = newest ? laterOf(newest.validFrom, tx.now) : tx.now;
    const ruleset = published(content, { id: this.ids.next<RulesetId>(), version: (newest?.version ?? 0) + 1, validFrom });
    compilePolicy(ruleset, catalogue);
    await this.rulesets.insert(tx, ruleset, catalogue);
    await this.kinds.replace(tx, catalogue, wordsOf);
    return ruleset;
  }
}

/** Never before, nor together with, the one it follows. */
const laterOf = (before: Date, now: Date): Date => new Date(Math.max(before.getTime() + 1, now.getTime() + noticeMilliseconds));
