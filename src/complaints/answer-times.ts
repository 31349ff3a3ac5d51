import { Injectable } from '@nestjs/common';
import type { Level } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import type { AnswerTime } from './domain/panel-remedy.ts';

/** Whoever keeps the questions; a level without an answer has no entry. */
export type AnswerTimesKeeper = {
  byLevel(sql: Sql, levels: readonly Level[], at: Date): Promise<ReadonlyMap<Level, AnswerTime>>;
};

/** Who is asked how long answers take; told once, when the process starts, by whoever keeps the questions. */
@Injectable()
export class AnswerTimes {
  #keeper: AnswerTimesKeeper | null = null;

  are(keeper: AnswerTimesKeeper): void {
    this.#keeper = keeper;
  }

  async of(sql: Sql, levels: readonly Level[], at: Date): Promise<(level: Level) => AnswerTime> {
    const known = levels.length > 0 ? await this.#keeper?.byLevel(sql, levels, at) : undefined;
    return (level) => known?.get(level) ?? { medianMinutes: null, n: 0 };
  }
}
