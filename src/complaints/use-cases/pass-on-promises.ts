import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import { Ids, type PromiseId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Promises } from '../db/promises.repository.ts';
import { Visits } from '../db/visits.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { isToCome } from '../domain/visit.ts';

type PassedOn = { readonly promiseIds: readonly PromiseId[]; readonly deadlines: readonly DeadlineOutcome[] };

/**
 * What the customer was promised about one complaint is owed to them on the other: the same words, the same day, as old as it is.
 * The crew that was sent for it comes for the other one, also when the appointment counts as kept already.
 */
@Injectable()
export class PassOnPromises {
  constructor(
    private readonly promises: Promises,
    private readonly visits: Visits,
    private readonly deadlines: DeadlinesApi,
    private readonly ids: Ids,
  ) {}

  async of(tx: Tx, from: Complaint, to: Complaint): Promise<PassedOn> {
    const promiseIds: PromiseId[] = [];
    const deadlines: DeadlineOutcome[] = [];
    const coming = new Set((await this.visits.of(tx, from.id)).filter(isToCome).map(({ promiseId }) => promiseId));
    for (const promise of (await this.promises.of(tx, from.id)).filter((one) => one.keptAt === null || coming.has(one.id))) {
      const id = this.ids.next<PromiseId>();
      const { dueAt, madeAt: startedAt } = promise;
      await this.promises.insert(tx, { ...promise, id, complaintId: to.id });
      await this.visits.passOn(tx, promise.id, { promiseId: id, complaintId: to.id });
      if (promise.keptAt !== null) continue;
      deadlines.push(await this.deadlines.start(tx, to.id, { kind: 'PROMISE', key: id, startedAt, dueAt }));
      promiseIds.push(id);
    }
    return { promiseIds, deadlines };
  }
}
