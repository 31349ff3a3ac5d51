import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { ofFamily, withFamily } from '../db/merged-complaints.ts';
import type { Complaint } from '../domain/complaint.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

/** One complaint of the same matter, as a line to open it by. */
export type SameMatter = {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly category: string;
  readonly receivedAt: Date;
};

/** One that was merged away, with what the customer said in it. */
export type Merged = SameMatter & { readonly description: string };

export type MergedWith = {
  /** Where it went on; null for one that was not merged. */
  readonly mergedInto: SameMatter | null;
  /** All that were merged into it, also by way of another, the oldest first. */
  readonly merged: readonly Merged[];
};

/** The complaints that one was merged with, as far as somebody may see them. */
@Injectable()
export class MergedWithQuery {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
  ) {}

  async of({ id, mergedInto }: Complaint, actor: PersonActor): Promise<MergedWith> {
    const rows = await this.database.rows<Merged>({
      name: 'complaint-merged-with',
      text: `${withFamily}
             SELECT c.id, c.reference, c.category, c.received_at AS "receivedAt", c.description FROM complaint c
             WHERE ((c.id ${ofFamily} AND c.id <> $1) OR c.id = $2) AND ${reachCondition(3)} ORDER BY c.received_at, c.id`,
      values: [id, mergedInto, ...reachValues(await this.reaches.of(this.database, actor))],
    });
    return {
      mergedInto: rows.find((row) => row.id === mergedInto) ?? null,
      merged: rows.filter((row) => row.id !== mergedInto),
    };
  }
}
