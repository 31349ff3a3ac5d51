import pg from 'pg';
import type { Statement } from '../../../platform/index.ts';
import { CaseWriter } from '../case-writer.ts';
import type { Cases } from '../cases.ts';
import { type PastDecision, type PastWindow, type Place, countPastDecisions, readPastDecisions } from '../db/past-decisions.ts';
import { pastCase } from '../past-case.ts';

const together = 1_000;

/** Reads the stored decisions of the window, batch by batch on a connection of its own. */
export async function readHistory(
  databaseUrl: string,
  window: PastWindow,
  progress: (done: number, all: number) => void,
): Promise<Cases> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'firsthand-backtest' });
  await client.connect();
  const rows = async <Row extends pg.QueryResultRow>({ name, text, values = [] }: Statement): Promise<Row[]> =>
    (await client.query<Row>({ name, text, values: [...values] })).rows;
  try {
    const all = (await rows<{ count: number }>(countPastDecisions(window)))[0]?.count ?? 0;
    const writer = new CaseWriter();
    for (let after: Place | null = null; ;) {
      const found: PastDecision[] = await rows<PastDecision>(readPastDecisions(window, after, together));
      for (const past of found) writer.add(pastCase(past));
      progress(writer.rows, all);
      const last = found.at(-1);
      if (!last || found.length < together) return writer.cases(false);
      after = { at: last.at, id: last.id };
    }
  } finally {
    await client.end();
  }
}
