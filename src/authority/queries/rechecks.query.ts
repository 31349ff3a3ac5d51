import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.ts';
import type { Recheck } from '../db/rechecks.repository.ts';

const shown = 14;

/** Of the last nights what came of deciding stored decisions again, the newest first. */
@Injectable()
export class RechecksQuery {
  constructor(private readonly database: Database) {}

  execute(): Promise<readonly Recheck[]> {
    return this.database.rows<Recheck>({
      name: 'recheck-newest',
      text: `SELECT r.at, r.looked_at AS looked, r.differences, r.examples FROM decision_recheck r ORDER BY r.at DESC LIMIT $1`,
      values: [shown],
    });
  }
}
