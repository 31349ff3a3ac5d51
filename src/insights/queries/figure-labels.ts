import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { NarrowedTo } from '../domain/figures/figure-csv.ts';
import { type Dimension, dimensions, type FigureFilter } from '../domain/figures/figure-question.ts';
import type { Label } from '../domain/figures/label.ts';
import { CatalogueLabels } from './catalogue-labels.ts';
import { GroupLabels } from './group-labels.ts';

/** What the values of a group's key are called, in both languages. */
@Injectable()
export class FigureLabels {
  constructor(
    private readonly labels: GroupLabels,
    private readonly catalogue: CatalogueLabels,
    private readonly staff: StaffApi,
  ) {}

  async of(sql: Sql, by: readonly Dimension[]): Promise<(key: readonly string[]) => readonly Label[]> {
    const named = await Promise.all(by.map((dimension) => this.#one(sql, dimension)));
    return (key) => key.map((value, i) => named[i]?.(value) ?? same(value));
  }

  /** What a filter narrows to, by what in the words of `CsvWords.dimensions`. */
  async filters(sql: Sql, { teamId, ownerId, ...rest }: FigureFilter): Promise<readonly NarrowedTo[]> {
    const given = { ...rest, ...(teamId !== undefined && { team: teamId }) };
    const named: NarrowedTo[] = [];
    for (const [name, value] of Object.entries(given)) {
      const dimension = dimensions.find((one) => one === name);
      if (dimension) named.push({ by: name, label: (await this.#one(sql, dimension))(String(value)), key: String(value) });
    }
    if (ownerId === undefined) return named;
    const name = (await this.staff.names(sql, [ownerId as PersonId])).get(ownerId as PersonId);
    return [...named, { by: 'person', label: same(name ?? ownerId), key: ownerId }];
  }

  async #one(sql: Sql, dimension: Dimension): Promise<(key: string) => Label> {
    if (dimension === 'category' || dimension === 'team' || dimension === 'route') return this.labels.of(sql, dimension);
    if (dimension === 'cause' || dimension === 'outcome' || dimension === 'remedy') {
      const named = await this.catalogue.of(sql, dimension);
      return (key) => named[key] ?? same(key);
    }
    const words = dimension === 'channel' ? channelWords : dimension === 'severity' ? severityWords : dimension === 'origin' ? originWords : {}; // prettier-ignore
    return (key) => words[key] ?? same(key);
  }
}

const same = (key: string): Label => ({ en: key, es: key });

const channelWords: Readonly<Record<string, Label>> = {
  phone: { en: 'Phone', es: 'Teléfono' },
  counter: { en: 'Counter', es: 'Ventanilla' },
  field: { en: 'In the field', es: 'En campo' },
  web: { en: 'Website', es: 'Sitio web' },
  email: { en: 'Email', es: 'Correo electrónico' },
  social: { en: 'Social media', es: 'Redes sociales' },
  letter: { en: 'Letter', es: 'Carta' },
  sms: { en: 'Text message', es: 'Mensaje de texto' },
  api: { en: 'Another system', es: 'Otro sistema' },
};

const severityWords: Readonly<Record<string, Label>> = {
  1: { en: 'Emergency', es: 'Emergencia' },
  2: { en: 'Urgent', es: 'Urgente' },
  3: { en: 'Standard', es: 'Normal' },
  4: { en: 'Low', es: 'Baja' },
};

const originWords: Readonly<Record<string, Label>> = {
  CUSTOMER: { en: 'Customer', es: 'Cliente' },
  REGULATOR: { en: 'Regulator', es: 'Regulador' },
  OMBUDSMAN: { en: 'Ombudsman', es: 'Defensor' },
  ELECTED_OFFICIAL: { en: 'Elected official', es: 'Cargo electo' },
};
