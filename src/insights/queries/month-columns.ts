import type { Sql } from '../../platform/index.ts';
import { channels, origins } from '../../complaints/index.ts';
import { type Columns, columnNames, columnsFrom, escalated, placesOf, standings, withUs } from '../domain/facts/columns.ts';
import type { Dictionary } from '../domain/facts/dictionary.ts';

export type Range = {
  readonly from: Date;
  readonly to: Date;
  /** Only facts written since this transaction; all when absent. */
  readonly since?: string;
  readonly remedy?: string;
  readonly ownerId?: string;
};

type Row = Readonly<Record<(typeof columnNames)[number], Buffer | null>>;

/** The complaints received in `[from, to)` as columns, those with a known end first and in its order: most of what is asked need not be sorted. */
export const readColumns = async (sql: Sql, range: Range, dictionary: Dictionary): Promise<Columns> => {
  const { from, to, since = null, remedy = null, ownerId = null } = range;
  const [row] = await sql.rows<Row>({
    name: since === null ? 'insights-month-columns' : 'insights-changed-columns',
    text: `SELECT ${columnNames.map((name) => `string_agg(int4send(o.${name}), ''::bytea) AS ${name}`).join(', ')}
           FROM (${rows(since !== null)} ORDER BY f.standing = 'open', resolved, received DESC) o`,
    values: [
      from,
      to,
      dictionary.category,
      dictionary.team,
      channels,
      origins,
      remedy,
      ownerId,
      ...(since === null ? [] : [since]),
    ],
  });
  const bytes = columnNames.map((name) => [name, row?.[name] ?? new Uint8Array(0)] as const);
  return columnsFrom(Object.fromEntries(bytes) as Record<(typeof columnNames)[number], Uint8Array>);
};

const seconds = (later: string): string => `floor(date_part('epoch', ${later} - f.received_at))::integer`;
const place = (column: string, list: string, most: number): string => `coalesce(array_position(${list}, ${column}) - 1, ${most})`;

/** Complaints that were escalated for authority or skill took another route than those that were not. */
const rows = (isChangedOnly: boolean): string => `
  SELECT f.number,
    (floor(date_part('epoch', f.received_at))::bigint - 946684800)::integer AS received,
    coalesce(${seconds('f.resolved_at')}, 0) AS resolved,
    coalesce(${seconds('f.watched_until')}, -1) AS watched,
    CASE WHEN cardinality(f.remedy_kinds) = 0 THEN -2 WHEN f.remedies_waiting > 0 OR f.remedied_at IS NULL THEN -1
         ELSE greatest(${seconds('f.remedied_at')}, 0) END AS remedied,
    coalesce(f.our_seconds, -1) AS ours, ${seconds('f.counted_until')} AS counted,
    (${place('f.category', '$3::text[]', placesOf('category') - 1)} << 20) | (${place("coalesce(f.team_id::text, '')", '$4::text[]', placesOf('team') - 1)} << 8)
      | (${place('f.channel', '$5::text[]', 15)} << 4) | ((f.severity - 1) << 2) | ${place('f.origin', '$6::text[]', 3)} AS codes,
    CASE f.standing WHEN 'open' THEN ${standings.open} WHEN 'solved' THEN ${standings.solved} WHEN 'ended' THEN ${standings.ended} ELSE ${standings.void} END
      | CASE WHEN f.waits_with IN ('queue', 'frontline', 'authority', 'field') THEN ${withUs} ELSE 0 END
      | CASE WHEN f.authority_count + f.skill_count > 0 THEN ${escalated} ELSE 0 END AS marks
  FROM complaint_fact f
  WHERE f.received_at >= $1 AND f.received_at < $2 AND ($7::text IS NULL OR $7 = ANY (f.remedy_kinds)) AND ($8::uuid IS NULL OR f.owner_id = $8)
    ${isChangedOnly ? 'AND f.written_by >= $9::text::xid8' : ''}`;
