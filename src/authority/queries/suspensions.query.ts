import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.ts';
import { Suspensions } from '../db/suspensions.repository.ts';
import type { Suspension } from '../domain/suspension.ts';

@Injectable()
export class SuspensionsQuery {
  constructor(
    private readonly database: Database,
    private readonly suspensions: Suspensions,
  ) {}

  execute(): Promise<readonly Suspension[]> {
    return this.suspensions.all(this.database);
  }
}
