import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import type { CatalogueEntry, RemedyKind } from '../../domain/remedy-catalogue.ts';
import type { Rule } from '../../domain/rule.ts';
import { catalogueWith, newRemedies } from '../../packs/catalogue-with.ts';
import { installPack, rulesOf, type Installed, type InstallOptions } from '../../packs/install-pack.ts';
import type { PolicyPack } from '../../packs/pack.ts';
import { packNamed } from '../../packs/pack-named.ts';
import { policyPacks } from '../../packs/packs.ts';
import { packRemedyWords } from '../../packs/remedy-words.ts';
import type { Translated } from '../../words/language.ts';
import { ruleSentence } from '../../words/rule-sentence.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';
import { inEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

/** A pack with its rules as they would stand in a draft, and the words for them. */
export type PackInWords = {
  readonly pack: PolicyPack;
  readonly rules: readonly (Rule & { readonly sentence: Translated })[];
  readonly labelOf: (kind: RemedyKind) => Translated;
};

/** What installing a pack would do to a draft; nothing is changed. */
export type PackFit = Omit<Installed, 'content'> & {
  readonly fits: boolean;
  readonly newRemedies: readonly CatalogueEntry[];
} & Pick<PackInWords['pack'], 'rules'>;

/** Policies of real utilities and regulators, to read and to try on a draft. */
@Injectable()
export class Packs {
  constructor(
    private readonly documents: RulesetDocuments,
    private readonly speeches: Speeches,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  all(): readonly PolicyPack[] {
    return policyPacks;
  }

  async labels(): Promise<(kind: RemedyKind) => Translated> {
    const labels = { ...packRemedyWords, ...(await this.speeches.labels()) };
    return (kind) => labels[kind] ?? { en: kind, es: kind };
  }

  /** Throws 404 `pack-not-found`. */
  async one(key: string): Promise<PackInWords> {
    const pack = packNamed(key);
    const { rules, conditions } = rulesOf(pack);
    const speeches = await this.speeches.in(pack.currency, packRemedyWords);
    const said = rules.map((rule) => ({
      ...rule,
      sentence: inEach(speeches, (speech) => ruleSentence(rule, conditions, speech)),
    }));
    return { pack, rules: said, labelOf: await this.labels() };
  }

  /** Throws 404 `ruleset-not-found`, `pack-not-found`. */
  async fit(id: RulesetId, key: string, existing: NonNullable<InstallOptions['existing']>): Promise<PackFit> {
    const pack = packNamed(key);
    const draft = await this.documents.get(this.database, id, this.clock.now());
    const { content, ...fit } = installPack(draft.content, catalogueWith(draft.catalogue, pack), pack, { existing });
    return { ...fit, fits: content !== null, newRemedies: newRemedies(draft.catalogue, pack), rules: rulesOf(pack).rules };
  }
}
