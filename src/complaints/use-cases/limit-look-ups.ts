import { Injectable } from '@nestjs/common';
import { secondsToWait, triesWindowSeconds } from '../../authority/index.ts';
import { systemActor, type PersonId } from '../../kernel/index.ts';
import { UnitOfWork } from '../../platform/index.ts';
import { TieLookUps } from '../db/tie-look-ups.repository.ts';
import { tieErrors } from '../domain/tie.errors.ts';

/** Numbers of accounts are read from a bill, not found out by trying: ten that do not exist within ten minutes, and whoever names them waits. */
@Injectable()
export class LimitLookUps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lookUps: TieLookUps,
  ) {}

  /** Counts the try before it is answered, so that many at once are no way around. Throws 429 `too-many-look-ups` with `retryAfterSeconds`. */
  admit(personId: PersonId): Promise<void> {
    return this.work.run(systemActor('complaints'), async (tx) => {
      const since = new Date(tx.now.getTime() - triesWindowSeconds * 1000);
      const wait = secondsToWait(await this.lookUps.add(tx, personId, { since }), tx.now);
      if (wait > 0) throw tieErrors.tooManyLookUps(wait);
    });
  }

  found(personId: PersonId): Promise<void> {
    return this.work.run(systemActor('complaints'), (tx) => this.lookUps.found(tx, personId));
  }
}
