import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { complaintColumns } from '../db/complaint-columns.ts';
import type { Complaint } from '../domain/complaint.ts';
import { differences, type Difference } from '../domain/differences.ts';
import { fold, type FoldableEvent } from '../domain/fold.ts';

export type FoundDifference = Difference & { readonly complaintId: ComplaintId; readonly reference: string };

export type RebuildResult = { readonly complaints: number; readonly different: number };

type Told = Complaint & { readonly events: readonly { readonly at: string; readonly payload: FoldableEvent['payload'] }[] };

const batch = 500;
const first = '00000000-0000-0000-0000-000000000000';

/** Rebuilds every cached column of every complaint from the journal and compares it with the row. */
@Injectable()
export class RebuildCheck {
  constructor(private readonly database: Database) {}

  async execute(report: (difference: FoundDifference) => void): Promise<RebuildResult> {
    let [complaints, different] = [0, 0];
    for (let after = first; ;) {
      const rows = await this.#read(after);
      for (const row of rows) {
        const found = differencesOf(row);
        found.forEach(report);
        different += found.length > 0 ? 1 : 0;
      }
      complaints += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < batch) return { complaints, different };
      after = last.id;
    }
  }

  /** Row and journal in one statement: what is being written meanwhile is in both or in neither. */
  #read(after: string): Promise<Told[]> {
    return this.database.rows<Told>({
      name: 'complaint-rebuild-read',
      text: `SELECT ${complaintColumns},
               coalesce((SELECT json_agg(json_build_object('at', e.at, 'payload',
                           json_build_object('set', e.payload -> 'set', 'version', e.payload -> 'version', 'deadlines', e.payload -> 'deadlines')) ORDER BY e.seq)
                         FROM complaint_event e WHERE e.complaint_id = c.id), '[]') AS events
             FROM complaint c WHERE c.id > $1 ORDER BY c.id LIMIT $2`,
      values: [after, batch],
    });
  }
}

function differencesOf({ events, ...row }: Told): FoundDifference[] {
  const rebuilt = fold(events.map(({ at, payload }) => ({ at: new Date(at), payload })));
  return differences(row, rebuilt).map((difference) => ({ complaintId: row.id, reference: row.reference, ...difference }));
}
