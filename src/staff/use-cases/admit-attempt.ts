import { Injectable, Logger } from '@nestjs/common';
import { addressBlock, systemActor } from '../../kernel/index.ts';
import { UnitOfWork } from '../../platform/index.ts';
import { bucketsOf, SignInAttempts, type Buckets } from '../db/sign-in-attempts.repository.ts';
import { signInErrors } from '../domain/sign-in.errors.ts';
import { SignInCounter } from '../sign-in-counter.ts';
import { perAddress, perNameAndAddress, secondsToWait, withAnother } from '../domain/throttle.ts';

/**
 * Lets an attempt at a password through, or not yet. It counts as failed before the password is looked at, so that many
 * at once get no further than one after the other. Nothing counts against a name alone: nobody can lock somebody else
 * out from another address, and who has signed in from an address before is not held up by strangers there.
 */
@Injectable()
export class AdmitAttempt {
  readonly #logger = new Logger(AdmitAttempt.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: SignInAttempts,
    private readonly counter: SignInCounter,
  ) {}

  /** Throws 429 `sign-in-throttled` with `retryAfterSeconds`; such an attempt does not count. */
  async execute(username: string, address: string): Promise<Buckets> {
    const buckets = bucketsOf(username, addressBlock(address));
    const seconds = await this.work.run(systemActor('sign-in'), async (tx) => {
      const { pair, address: there } = await this.attempts.lock(tx, buckets);
      tx.catchUp();
      const known = await this.attempts.isKnown(tx, buckets);
      const wait = Math.max(secondsToWait(pair, perNameAndAddress, tx.now), known ? 0 : secondsToWait(there, perAddress, tx.now));
      if (wait > 0) return wait;
      await this.attempts.save(tx, buckets, {
        pair: withAnother(pair, perNameAndAddress, tx.now),
        address: withAnother(there, perAddress, tx.now),
      });
      return 0;
    });
    if (seconds === 0) return buckets;
    this.counter.count('throttled');
    this.#logger.warn({ address }, 'an attempt to sign in came too soon');
    throw signInErrors.tooMany(seconds);
  }
}
