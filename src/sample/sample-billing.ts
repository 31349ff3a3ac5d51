import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomersApi } from '../customers/index.ts';
import { Workers, type JobHandler, type Tx } from '../platform/index.ts';
import { sampleCustomers } from './customers.ts';

/**
 * Stands for the nightly extract of a billing system: facts older than two nights count as unknown, and the sample's own
 * accounts would go stale on the third day. A utility's accounts have other numbers and are left alone.
 */
@Injectable()
export class SampleBilling implements JobHandler, OnModuleInit {
  readonly queue = 'sample.billing-extract';
  readonly every = '15 * * * *';

  constructor(
    private readonly customers: CustomersApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  handle(tx: Tx): Promise<void> {
    const numbers = sampleCustomers.flatMap(({ accounts }) => accounts.map(({ number }) => number));
    return this.customers.confirmFacts(tx, numbers);
  }
}
