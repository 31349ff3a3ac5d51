import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.ts';
import { Policies } from '../db/policies.repository.ts';
import type { StoredPolicy } from '../domain/stored.ts';

/** Deadline policies as they stand, and as they once did. */
@Injectable()
export class PolicyListQuery {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
  ) {}

  /** The newest version of each, kind by kind in the order in which they are asked; also of those that are switched off. */
  newest(): Promise<StoredPolicy[]> {
    return this.policies.newest(this.database);
  }

  versions(key: string): Promise<StoredPolicy[]> {
    return this.policies.versions(this.database, key);
  }
}
