import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId, PromiseId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Promises } from '../db/promises.repository.ts';
import { keepPromise, type CustomerPromise } from '../domain/promise.ts';
import { OnComplaint } from './on-complaint.ts';

/** What was promised was done, perhaps some time before somebody says so: the clock stops at that moment. */
@Injectable()
export class KeepPromise {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly promises: Promises,
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
  ) {}

  execute(id: ComplaintId, promiseId: PromiseId, keptAt: Date | null, command: CommandContext): Promise<CustomerPromise> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint) => {
      const at = keptAt ?? tx.now;
      const kept = keepPromise(await this.promises.get(tx, id, promiseId), at, tx.now);
      await this.promises.keep(tx, kept);
      const stopped = await this.deadlines.stop(tx, id, { kinds: ['PROMISE'], key: promiseId, at });
      await this.changes.remark(tx, complaint, { type: 'promise.kept', at, details: { promiseId } }, stopped);
      return kept;
    });
  }
}
