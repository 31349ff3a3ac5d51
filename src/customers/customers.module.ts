import { Module } from '@nestjs/common';
import { CustomersApi } from './customers.api.ts';
import { Accounts } from './db/accounts.repository.ts';
import { ContactPoints } from './db/contact-points.repository.ts';
import { Customers } from './db/customers.repository.ts';
import { Premises } from './db/premises.repository.ts';
import { CustomersController } from './http/customers.controller.ts';
import { CustomerContextQuery } from './queries/customer-context.query.ts';
import { CustomerLabelsQuery } from './queries/customer-labels.query.ts';
import { LookUpCustomers } from './queries/look-up-customers.query.ts';
import { MatchingPartiesQuery } from './queries/matching-parties.query.ts';
import { CreateAccount } from './use-cases/create-account.ts';
import { CreateCustomer } from './use-cases/create-customer.ts';
import { CreatePremise } from './use-cases/create-premise.ts';

const repositories = [Accounts, ContactPoints, Customers, Premises];

@Module({
  controllers: [CustomersController],
  providers: [
    ...repositories,
    CustomerContextQuery,
    CustomerLabelsQuery,
    LookUpCustomers,
    MatchingPartiesQuery,
    CreateAccount,
    CreateCustomer,
    CreatePremise,
    CustomersApi,
  ],
  exports: [CustomersApi],
})
export class CustomersModule {}
