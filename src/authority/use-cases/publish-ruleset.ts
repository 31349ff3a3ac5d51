import { Injectable } from '@nestjs/common';
import { Ids, type RulesetId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { RemedyKinds } from '../db/remedy-kinds.repository.ts';
import { Rulesets, type Newest, type Origin } from '../db/rulesets.repository.ts';
import type { RemedyCatalogue, RemedyKind, RemedyWords } from '../domain/remedy-catalogue.ts';
import type { Ruleset, RulesetContent } from '../domain/ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { packRemedyWords } from '../packs/remedy-words.ts';

/** Rules are published together with the catalogue they were written for, and with the words for what is in it. */
export type RulesetToPublish = {
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  readonly wordsOf: (kind: RemedyKind) => RemedyWords;
};

/** A reviewed ruleset that takes effect at an instant, for the remedies that there are. */
export type ReviewedRuleset = Pick<RulesetToPublish, 'content' | 'catalogue'> & {
  readonly id: RulesetId;
  readonly validFrom: Date;
  readonly origin: Origin;
};

/** How long before its beginning a ruleset is committed at the latest. */
export const noticeMilliseconds = 5_000;

const wordsFromPacks = (kind: RemedyKind): RemedyWords => ({
  label: packRemedyWords[kind] ?? { en: kind, es: kind },
  whereInstead: null,
});

const ofNobody: Origin = { title: null, reason: null, authors: [], baseId: null, review: {} };

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
    const validFrom = earliestAfter(newest, tx.now);
    const ruleset = await this.#put(tx, newest, {
      ...{ id: this.ids.next<RulesetId>(), content, catalogue, validFrom },
      origin: { ...ofNobody, baseId: newest?.id ?? null },
    });
    await this.kinds.replace(tx, catalogue, wordsOf);
    return ruleset;
  }

  /** The caller has judged it, holding `newest`. New remedies join the table of all there ever were; the catalogue speaks from its instant on. */
  async reviewed(tx: Tx, newest: Newest | null, ruleset: ReviewedRuleset): Promise<Ruleset> {
    const published = await this.#put(tx, newest, ruleset);
    await this.kinds.addMissing(tx, ruleset.catalogue, wordsFromPacks);
    return published;
  }

  async #put(tx: Tx, newest: Newest | null, { id, content, catalogue, validFrom, origin }: ReviewedRuleset): Promise<Ruleset> {
    const ruleset = published(content, { id, version: (newest?.lastVersion ?? 0) + 1, validFrom });
    compilePolicy(ruleset, catalogue);
    await this.rulesets.insert(tx, ruleset, catalogue, origin);
    return ruleset;
  }
}

/** Never before, nor together with, the one it follows; the first at once. */
export const earliestAfter = (newest: Pick<Ruleset, 'validFrom'> | null, now: Date): Date =>
  newest ? new Date(Math.max(newest.validFrom.getTime() + 1, now.getTime() + noticeMilliseconds)) : now;
