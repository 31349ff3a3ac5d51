import { maybeRow, type Sql } from '../../../platform/index.ts';

/** The zone in which the utility counts days and months; UTC before it has a calendar. */
export async function houseZone(sql: Sql): Promise<string> {
  const row = await maybeRow<{ zone: string }>(sql, {
    name: 'backtest-house-zone',
    text: 'SELECT zone FROM deadlines_house_report',
  });
  return row?.zone ?? 'UTC';
}
