import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import type { Difference } from '../../analysis/semantic-diff.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { catalogueHash, rulesetHash } from '../../engine/published.ts';
import { decidingIn, eitherDecides, rulesChangedFor } from '../../words/deciding-facts.ts';
import { differenceSentence, type DifferenceKind } from '../../words/difference-sentence.ts';
import type { Translated } from '../../words/language.ts';
import { prove } from '../use-cases/prove.ts';
import { Remembered } from '../use-cases/remembered.ts';
import type { Comparison } from '../worker/proof.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';
import { inEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

export type SaidDifference = Difference & { readonly sentence: Translated };

/** Against the rules a text was begun from; both empty where there were none. */
export type ChangedAuthority = {
  readonly baseId: RulesetId | null;
  readonly newlyAllowed: readonly SaidDifference[];
  readonly noLongerAllowed: readonly SaidDifference[];
};

/** What a change lets people do that they could not do before, each with a case that shows it, and the other way round. */
@Injectable()
export class NewlyAllowed {
  readonly #known = new Remembered<Comparison>();

  constructor(
    private readonly documents: RulesetDocuments,
    private readonly rulesets: Rulesets,
    private readonly speeches: Speeches,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async execute(id: RulesetId): Promise<ChangedAuthority> {
    const { content, catalogue, baseId } = await this.documents.get(this.database, id, this.clock.now());
    if (!baseId) return { baseId, newlyAllowed: [], noLongerAllowed: [] };
    const base = (await this.rulesets.policy(this.database, baseId)).ruleset;
    const found = await this.#known.of(`${base.hash} ${rulesetHash(content)} ${catalogueHash(catalogue)}`, () =>
      prove('comparison', { before: contentOf(base), after: content, catalogue }),
    );
    const speeches = await this.speeches.of({ content, catalogue });
    const said = (kind: DifferenceKind, differences: readonly Difference[]): readonly SaidDifference[] =>
      differences.map((one) => {
        const changed = rulesChangedFor(one.remedy, base, content);
        const deciding = eitherDecides(decidingIn(changed, base), decidingIn(changed, content));
        return { ...one, sentence: inEach(speeches, (speech) => differenceSentence(kind, one, speech, deciding)) };
      });
    return {
      baseId,
      newlyAllowed: said('newly-allowed', found.newlyAllowed),
      noLongerAllowed: said('no-longer-allowed', found.noLongerAllowed),
    };
  }
}
