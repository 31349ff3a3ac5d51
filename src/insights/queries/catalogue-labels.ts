import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import { CatalogueApi } from '../../complaints/index.ts';
import type { Sql } from '../../platform/index.ts';
import type { Label } from '../domain/figures/label.ts';

/** What the utility calls its causes and remedies, and how a complaint can end. */
@Injectable()
export class CatalogueLabels {
  constructor(
    private readonly catalogue: CatalogueApi,
    private readonly authority: AuthorityApi,
  ) {}

  /** An empty key is something that was not found or has not ended yet. */
  async of(sql: Sql, of: 'cause' | 'outcome' | 'remedy'): Promise<Readonly<Record<string, Label>>> {
    if (of === 'outcome') return { ...labelled(this.catalogue.outcomes()), NOT_RECORDED: notRecorded, '': notEnded };
    if (of === 'cause') return { ...labelled(await this.catalogue.causes(sql)), '': notFound };
    const kinds = await this.authority.catalogue(sql);
    return { ...labelled(kinds.map(({ kind, label }) => ({ key: kind, label }))), none: noRemedy, several };
  }
}

const labelled = (among: readonly { readonly key: string; readonly label: Label }[]): Record<string, Label> =>
  Object.fromEntries(among.map(({ key, label }) => [key, label]));

const notRecorded: Label = { en: 'Not recorded', es: 'Sin registrar' };
const notEnded: Label = { en: 'Not ended yet', es: 'Aún sin terminar' };
const notFound: Label = { en: 'No cause found yet', es: 'Aún sin causa' };
const noRemedy: Label = { en: 'No remedy', es: 'Sin medida' };
const several: Label = { en: 'Several kinds', es: 'Varios tipos' };
