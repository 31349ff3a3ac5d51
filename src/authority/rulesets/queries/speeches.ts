import { Injectable } from '@nestjs/common';
import type { Currency } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { RemedyKinds } from '../../db/remedy-kinds.repository.ts';
import { labelsIn, type RemedyCatalogue, type RemedyKind, type RemedyWords } from '../../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { packRemedyWords } from '../../packs/remedy-words.ts';
import { type InEach, spoken } from '../../words/in-each.ts';
import type { RemedyLabels } from '../../words/speech.ts';

/** How the house speaks in each language, with the catalogue's own names for its remedies. */
@Injectable()
export class Speeches {
  constructor(
    private readonly kinds: RemedyKinds,
    private readonly database: Database,
  ) {}

  async labels(): Promise<RemedyLabels> {
    const kinds = await this.kinds.all(this.database);
    return Object.fromEntries(kinds.map(({ kind, label }) => [kind, label]));
  }

  /** What a kind is called whose catalogue has no words of its own: the table's, else those of the policy packs. */
  async wordsOf(): Promise<(kind: RemedyKind) => RemedyWords> {
    const kinds = new Map((await this.kinds.all(this.database)).map((one) => [one.kind, one]));
    return (kind) => {
      const { label, whereInstead } = kinds.get(kind) ?? { label: packRemedyWords[kind], whereInstead: null };
      return { label: label ?? { en: kind, es: kind }, whereInstead };
    };
  }

  async in(currency: Currency, more: RemedyLabels = {}): Promise<InEach> {
    return spoken(currency, { ...more, ...(await this.labels()) });
  }

  /** As these rules themselves call their remedies. */
  async of({ content, catalogue }: Text): Promise<InEach> {
    return spoken(content.currency, { ...packRemedyWords, ...(await this.labels()), ...labelsIn(catalogue) });
  }
}

type Text = { readonly content: Pick<RulesetContent, 'currency'>; readonly catalogue: RemedyCatalogue };
