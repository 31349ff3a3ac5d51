import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { FactProgress } from '../db/fact-progress.repository.ts';

/** Longer than it takes until a complaint that was registered is counted. */
const countedWithinMilliseconds = 60_000;

/**
 * Complaints that figures do not show as they should yet: counted by an older way of counting, or not in at all. After an update that counts
 * something else, and after an import, until all have had their turn.
 */
@Injectable()
export class StillToCount {
  constructor(
    private readonly progress: FactProgress,
    private readonly clock: Clock,
  ) {}

  /** Of those received before `to`: no other can belong to a period that ends then. */
  before(sql: Sql, to: Date): Promise<number> {
    const latest = new Date(this.clock.now().getTime() - countedWithinMilliseconds);
    return this.progress.left(sql, to < latest ? to : latest);
  }
}
