import { Injectable } from '@nestjs/common';
import { packNamed } from '../../authority/index.ts';
import { DeadlinesApi, type OfferedPolicy } from '../../deadlines/index.ts';
import { Database } from '../../platform/index.ts';
import { policiesOf } from '../domain/pack-policies.ts';

/** What would become of a pack's deadlines as deadline policies; nothing is saved. */
@Injectable()
export class PackPoliciesQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /** Throws 404 `pack-not-found`. */
  execute(key: string): Promise<readonly OfferedPolicy[]> {
    return this.deadlines.offered(this.database, policiesOf(packNamed(key)));
  }
}
