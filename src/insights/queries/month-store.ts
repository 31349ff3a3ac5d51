import { Injectable } from '@nestjs/common';
import { Database, oneRow, type Sql } from '../../platform/index.ts';
import { type Dictionary, grown } from '../domain/facts/dictionary.ts';
import type { LocalMonth } from '../domain/facts/local-months.ts';
import { readColumns } from './month-columns.ts';
import { Segment } from './segment.ts';

type KeptMonth = {
  readonly month: LocalMonth;
  readonly segments: Segment[];
  /** Where the newest columns of a complaint are; made when the first of them changes. */
  places: Map<number, readonly [segment: number, row: number]> | null;
};

export type StoredMonth = { readonly month: LocalMonth; readonly segments: readonly Segment[] };

/** About a hundred and sixty megabytes, and up to a hundred for what is settled in them. */
const mostComplaints = 4_000_000;
const mostSegments = 16;
/** No transaction has it. */
const newest = '18446744073709551615';
const hour = 3_600_000;

/**
 * Months of facts as columns in memory. Each question first asks which facts were written since the last one and brings only those, so that an
 * answer is never older than its question.
 */
@Injectable()
export class MonthStore {
  readonly #months = new Map<string, KeptMonth>();
  #dictionary: Dictionary = { category: [], team: [''] };
  #seen: string | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  get dictionary(): Dictionary {
    return this.#dictionary;
  }

  /**
   * The months asked for, as they stand now; one question at a time brings what changed. Count them before waiting for anything else: the next
   * question brings newer segments into the same months.
   */
  of(months: readonly LocalMonth[], names: Dictionary): Promise<readonly StoredMonth[]> {
    const answer = this.#turn.then(() => this.#answer(months, names));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** The complaints of these months for which a remedy was given, or of one owner: read for this question and not kept. */
  async narrowed(
    months: readonly LocalMonth[],
    names: Dictionary,
    only: { remedy?: string; ownerId?: string },
  ): Promise<readonly StoredMonth[]> {
    this.#learn(names);
    const read: StoredMonth[] = [];
    // One after the other: a question about twelve years takes one connection, not all of them.
    for (const month of months)
      read.push({ month, segments: [new Segment(await readColumns(this.database, { ...month, ...only }, this.#dictionary))] });
    return read;
  }

  async #answer(months: readonly LocalMonth[], names: Dictionary): Promise<readonly StoredMonth[]> {
    this.#learn(names);
    await this.#refresh(this.database);
    for (const month of months) {
      const kept = this.#months.get(month.month) ?? (await this.#read(month));
      this.#months.delete(month.month);
      this.#months.set(month.month, kept);
    }
    this.#forget(months.length);
    return months.flatMap(({ month }) => this.#months.get(month) ?? []);
  }

  #learn({ category, team }: Dictionary): void {
    this.#dictionary = { category: grown(this.#dictionary.category, category), team: grown(this.#dictionary.team, team) };
  }

  async #read(month: LocalMonth): Promise<KeptMonth> {
    return { month, segments: [new Segment(await readColumns(this.database, month, this.#dictionary))], places: null };
  }

  /** What was written since the last look, also by transactions that were under way then. */
  async #refresh(sql: Sql): Promise<void> {
    const since = this.#seen;
    const { next, received, moved } = await oneRow<{ next: string; received: Date[]; moved: number[] }>(sql, {
      name: 'insights-changed-months',
      text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS next,
               ARRAY(SELECT DISTINCT date_trunc('hour', f.received_at) FROM complaint_fact f WHERE f.written_by >= $1::text::xid8) AS received,
               ARRAY(SELECT f.number FROM complaint_fact f WHERE f.written_by >= $1::text::xid8 AND f.received_moved) AS moved`,
      values: [since ?? newest],
    });
    for (const kept of this.#months.values()) {
      if (since !== null && moved.length > 0) leave(kept, moved);
      if (since !== null && received.some((at) => at.getTime() + hour > kept.month.from.getTime() && at < kept.month.to))
        await this.#bring(sql, kept, since);
    }
    this.#seen = next;
  }

  async #bring(sql: Sql, kept: KeptMonth, since: string): Promise<void> {
    const changed = await readColumns(sql, { ...kept.month, since }, this.#dictionary);
    if (changed.size === 0) return;
    if (kept.segments.length === mostSegments) {
      kept.segments.splice(0, mostSegments, new Segment(await readColumns(sql, kept.month, this.#dictionary)));
      kept.places = null;
      return;
    }
    kept.places ??= placesIn(kept.segments);
    for (const number of changed.number) take(kept, number);
    kept.segments.push(new Segment(changed));
    changed.number.forEach((number, row) => kept.places?.set(number, [kept.segments.length - 1, row]));
  }

  /** The months that were asked for longest ago go first. */
  #forget(needed: number): void {
    let size = [...this.#months.values()].reduce((sum, { segments }) => sum + sizeOf(segments), 0);
    for (const [key, { segments }] of this.#months) {
      if (size <= mostComplaints || this.#months.size <= needed) return;
      this.#months.delete(key);
      size -= sizeOf(segments);
    }
  }
}

const sizeOf = (segments: readonly Segment[]): number => segments.reduce((sum, { columns }) => sum + columns.size, 0);

const placesIn = (segments: readonly Segment[]): Map<number, readonly [number, number]> =>
  new Map(segments.flatMap(({ columns }, segment) => Array.from(columns.number, (each, row) => [each, [segment, row]] as const)));

/** A complaint that was received earlier than it seemed may have stood in any month; where it stands now it is read again. */
const leave = (kept: KeptMonth, numbers: readonly number[]): void => {
  kept.places ??= placesIn(kept.segments);
  for (const number of numbers) take(kept, number);
};

/** What a newer segment says of a complaint replaces what an older one said. */
const take = ({ segments, places }: KeptMonth, number: number): void => {
  const [segment = -1, row = -1] = places?.get(number) ?? [];
  segments[segment]?.take(row);
};
