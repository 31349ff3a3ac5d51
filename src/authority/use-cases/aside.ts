import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../../kernel/index.ts';
import { UnitOfWork, type Tx } from '../../platform/index.ts';

/** Keeps what must be known even when the transaction in which it was seen comes to nothing. Nobody waits for it. */
@Injectable()
export class Aside implements BeforeApplicationShutdown {
  readonly #logger = new Logger(Aside.name);
  readonly #underWay = new Set<Promise<void>>();

  constructor(private readonly work: UnitOfWork) {}

  /** In a transaction of its own; what fails is logged. */
  keep(what: (tx: Tx) => Promise<void>): void {
    const kept = this.work
      .run(systemActor('authority'), what)
      .catch((error: unknown) => this.#logger.error({ err: error }, 'what was seen of the rules could not be kept'))
      .finally(() => this.#underWay.delete(kept));
    this.#underWay.add(kept);
  }

  /** Waits until everything is kept. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.settled();
  }
}
