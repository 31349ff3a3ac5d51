import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import type { CustomerPromise } from '../domain/promise.ts';
import { OnComplaint } from './on-complaint.ts';
import { PromiseToCustomer, type PromiseInput } from './promise-to-customer.ts';

@Injectable()
export class MakePromise {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly promising: PromiseToCustomer,
  ) {}

  execute(id: ComplaintId, input: PromiseInput, command: CommandContext): Promise<CustomerPromise> {
    return this.onComplaint.run(id, command, { right: 'owner' }, async (tx, complaint, { personId }) => {
      const { promise } = await this.promising.makeKnown(tx, complaint, input, personId);
      return promise;
    });
  }
}
