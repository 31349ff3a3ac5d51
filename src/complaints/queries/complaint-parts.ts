import { Injectable } from '@nestjs/common';
import { CustomersApi, type Party } from '../../customers/index.ts';
import { DeadlineReadings, DeadlinesApi, type Deadline } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Promises } from '../db/promises.repository.ts';
import { Remedies } from '../db/remedies.repository.ts';
import { Visits } from '../db/visits.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { CustomerPromise } from '../domain/promise.ts';
import type { Remedy } from '../domain/remedy.ts';
import type { Visit } from '../domain/visit.ts';

export type Parts = {
  readonly party: Party;
  readonly deadlines: readonly Deadline[];
  /** Of each paused deadline the seconds it has left. */
  readonly leftWhilePaused: ReadonlyMap<Deadline['id'], number>;
  readonly remedies: readonly Remedy[];
  readonly promises: readonly CustomerPromise[];
  readonly visits: readonly Visit[];
};

/** What belongs to one complaint and stands in tables of its own. */
@Injectable()
export class ComplaintParts {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersApi,
    private readonly deadlines: DeadlinesApi,
    private readonly readings: DeadlineReadings,
    private readonly clock: Clock,
    private readonly remedies: Remedies,
    private readonly promises: Promises,
    private readonly visits: Visits,
  ) {}

  async of(complaint: Complaint): Promise<Parts> {
    const [party, deadlines, remedies, promises, visits] = await Promise.all([
      this.customers.party(this.database, complaint),
      this.deadlines.of(this.database, complaint.id),
      this.remedies.of(this.database, complaint.id),
      this.promises.of(this.database, complaint.id),
      this.visits.of(this.database, complaint.id),
    ]);
    const leftWhilePaused = await this.readings.leftWhilePaused(this.database, deadlines, this.clock.now());
    return { party, deadlines, leftWhilePaused, remedies, promises, visits };
  }
}
