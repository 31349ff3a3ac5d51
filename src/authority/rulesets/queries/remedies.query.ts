import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import type { RuleKey } from '../../domain/effect.ts';
import type { CatalogueEntry, RemedyWords } from '../../domain/remedy-catalogue.ts';
import { catalogueSentence } from '../../words/frame-sentence.ts';
import type { Translated } from '../../words/language.ts';
import { rulesNaming } from '../domain/edit-catalogue.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';
import { inEach } from '../../words/in-each.ts';
import { Speeches } from './speeches.ts';

export type SaidRemedy = Omit<CatalogueEntry, 'usualParams' | 'words'> &
  RemedyWords & {
    readonly sentence: Translated;
    /** Rules that name it, in what they are about or in a test: while there are any it stays. */
    readonly usedBy: readonly RuleKey[];
    /** Money or not is fixed once a kind has been in force. */
    readonly isMoneyFixed: boolean;
  };

/** The catalogue of any ruleset, published or not, with what it says in words. */
@Injectable()
export class RemediesOf {
  constructor(
    private readonly documents: RulesetDocuments,
    private readonly speeches: Speeches,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async execute(id: RulesetId): Promise<readonly SaidRemedy[]> {
    const now = this.clock.now();
    const document = await this.documents.get(this.database, id, now);
    const base = document.baseId ? await this.documents.get(this.database, document.baseId, now) : document;
    const inForce = new Set(base.catalogue.entries.map(({ kind }) => kind));
    const speeches = await this.speeches.of(document);
    const known = await this.speeches.wordsOf();
    return document.catalogue.entries.map(({ words = null, usualParams, ...entry }) => {
      const said = words ?? known(entry.kind);
      return {
        ...entry,
        ...said,
        sentence: inEach(speeches, (speech) => catalogueSentence({ ...entry, usualParams }, said, speech)),
        usedBy: rulesNaming(document.content, entry.kind),
        isMoneyFixed: inForce.has(entry.kind),
      };
    });
  }
}
