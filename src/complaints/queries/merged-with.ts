import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
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

export type MergedWith = {
  /** Where it went on; null for one that was not merged. */
  readonly mergedInto: SameMatter | null;
  /** What was merged into it directly, the oldest first. */
  readonly merged: readonly SameMatter[];
};

/** The complaints that one was merged with, as far as somebody may see them. */
@Injectable()
export class MergedWithQuery {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
  ) {}

  async of({ id, mergedInto }: Complaint, actor: PersonActor): Promise<MergedWith> {
    const rows = await this.database.rows<SameMatter>({
      name: 'complaint-merged-with',
      text: `SELECT c.id, c.reference, c.category, c.received_at AS "receivedAt" FROM complaint c
             WHERE (c.merged_into = $5 OR c.id = $6) AND ${reachCondition(1)} ORDER BY c.received_at, c.id`,
      values: [...reachValues(await this.reaches.of(this.database, actor)), id, mergedInto],
    });
    return {
      mergedInto: rows.find((row) => row.id === mergedInto) ?? null,
      merged: rows.filter((row) => row.id !== mergedInto),
    };
  }
}
