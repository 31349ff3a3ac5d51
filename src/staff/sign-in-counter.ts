import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from '../platform/index.ts';

export type SignInResult = 'accepted' | 'refused' | 'throttled';

/** How sign-ins end; a rise of refused and throttled ones is somebody trying. */
@Injectable()
export class SignInCounter {
  readonly #counter: Counter<'result'>;

  constructor({ registry }: Metrics) {
    this.#counter = new Counter({
      name: 'sign_ins_total',
      help: 'Attempts to sign in, by how they ended',
      labelNames: ['result'],
      registers: [registry],
    });
  }

  count(result: SignInResult): void {
    this.#counter.inc({ result });
  }
}
