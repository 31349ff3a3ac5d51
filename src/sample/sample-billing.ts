import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomersApi } from '../customers/index.ts';
import { Workers, type JobHandler, type Tx } from '../platform/index.ts';
import { sampleCustomers } from './customers.ts';
import { SampleSteps } from './db/sample-steps.repository.ts';

/**
 * Stands for the nightly extract of a billing system: facts older than two nights count as unknown, and the sample's own
 * accounts would go stale on the third day.
 */
@Injectable()
export class SampleBilling implements JobHandler, OnModuleInit {
  readonly queue = 'sample.billing-extract';
  readonly every = '15 * * * *';

  constructor(
    private readonly customers: CustomersApi,
    private readonly workers: Workers,
    private readonly steps: SampleSteps,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  /** Does nothing where there is no sample: a utility may have an account of the same number. */
  async handle(tx: Tx): Promise<void> {
    if (!(await this.steps.done(tx)).has('utility')) return;
    const numbers = sampleCustomers.flatMap(({ accounts }) => accounts.map(({ number }) => number));
    await this.customers.confirmFacts(tx, numbers);
  }
}
