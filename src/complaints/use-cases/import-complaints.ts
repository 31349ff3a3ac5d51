import { Injectable } from '@nestjs/common';
import { Ids, type ComplaintId, type DomainEvent, type TeamId } from '../../kernel/index.ts';
import { appendHistory, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Categories, type Category } from '../db/categories.repository.ts';
import { ImportedComplaints } from '../db/imported-complaints.ts';
import { References } from '../db/references.ts';
import type { Change } from '../domain/change.ts';
import { importComplaint, type ImportedEvent, type ImportRow } from '../domain/import.ts';

export type ImportCount = { readonly added: number; readonly known: number };

/**
 * Takes over complaints of an older log as they stood there. The journal is written, but nobody hears of it: no messages, no deadlines, no rungs. A
 * row whose source and key are there already is left as it is, so that doing it twice adds nothing.
 */
@Injectable()
export class ImportComplaints {
  constructor(
    private readonly complaints: ImportedComplaints,
    private readonly categories: Categories,
    private readonly references: References,
    private readonly staff: StaffApi,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, rows: readonly ImportRow[]): Promise<ImportCount> {
    const batch = await this.#imported(tx, await this.complaints.unknown(tx, rows));
    const added = await this.complaints.insert(tx, batch.map(({ complaint }) => complaint)); // prettier-ignore
    const events = batch
      .filter(({ complaint }) => added.has(complaint.id))
      .flatMap(({ change, besides }) => [
        eventOf(change),
        ...besides.map((event) => ({ ...event, complaintId: change.complaintId })),
      ]);
    await appendHistory(tx, events);
    return { added: added.size, known: rows.length - added.size };
  }

  async #imported(tx: Tx, rows: readonly ImportRow[]): Promise<Imported[]> {
    const categoryOf = await this.#categories(tx);
    const teams = await this.#teams(tx, rows);
    const batch: Imported[] = [];
    for (const row of rows) {
      const [id, reference] = [this.ids.next<ComplaintId>(), await this.references.next(tx)];
      const [category, teamId] = [categoryOf(row.categoryKey), teams.get(row.teamName) ?? null];
      batch.push({ ...importComplaint(row, { id, reference, category, teamId }, tx.now), besides: row.besides ?? [] });
    }
    return batch;
  }

  async #categories(tx: Tx): Promise<(key: string) => Category> {
    let categories = await this.categories.all(tx);
    if (!categories.has(other.key)) {
      await this.categories.put(tx, other, lastPosition);
      categories = await this.categories.all(tx);
    }
    return (key) => categories.get(key) ?? other;
  }

  async #teams(tx: Tx, rows: readonly ImportRow[]): Promise<ReadonlyMap<string | null, TeamId>> {
    const teams = new Map<string | null, TeamId>();
    for (const name of new Set(rows.map(({ teamName }) => teamName))) {
      if (name !== null) teams.set(name, await this.staff.ensureTeam(tx, name));
    }
    return teams;
  }
}

type Imported = ReturnType<typeof importComplaint> & { readonly besides: readonly ImportedEvent[] };

const lastPosition = 999;

const other: Category = {
  key: 'other',
  label: { en: 'Something else', es: 'Otro asunto' },
  utility: null,
  defaultSeverity: 4,
  safety: false,
  emergency: null,
};

const eventOf = ({ complaintId, type, at, details, set }: Change): DomainEvent => ({
  complaintId,
  type,
  at,
  payload: { ...details, set, version: 1, deadlines: [] },
});
