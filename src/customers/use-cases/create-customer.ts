import { Injectable } from '@nestjs/common';
import { Ids, type CustomerId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { ContactPoints } from '../db/contact-points.repository.ts';
import { Customers } from '../db/customers.repository.ts';
import type { ContactPoint } from '../domain/contact-point.ts';
import type { Customer } from '../domain/customer.ts';

/** What is left out is the usual: residential, English, no flags. */
export type NewCustomer = Pick<Customer, 'name'> &
  Partial<Omit<Customer, 'id'>> & { readonly contactPoints?: readonly ContactPoint[] };

@Injectable()
export class CreateCustomer {
  constructor(
    private readonly customers: Customers,
    private readonly contactPoints: ContactPoints,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, { contactPoints = [], ...given }: NewCustomer): Promise<Customer> {
    const customer: Customer = { ...usual, ...given, id: this.ids.next<CustomerId>() };
    await this.customers.insert(tx, customer);
    await this.contactPoints.insert(tx, customer.id, contactPoints);
    return customer;
  }
}

const usual: Omit<Customer, 'id' | 'name'> = {
  segment: 'residential',
  householdId: null,
  vulnerable: false,
  medicalEquipment: false,
  spokenLanguage: 'en',
  writtenLanguage: 'en',
  representative: null,
  protected: false,
  customerSince: null,
  factsAsOf: null,
};
