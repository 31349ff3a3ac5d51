import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CustomerId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, Database } from '../../platform/index.ts';
import { isLead } from '../domain/discretion.ts';
import { CustomerContextQuery } from '../queries/customer-context.query.ts';
import { LookUpCustomers } from '../queries/look-up-customers.query.ts';
import { LookUpDto } from './customers.dtos.ts';
import { toContextView } from './customers.mapper.ts';
import { CustomerContextView, FoundCustomersView } from './customers.views.ts';

const usualFound = 10;

@ApiTags('customers')
@Controller('api/customers')
export class CustomersController {
  constructor(
    private readonly database: Database,
    private readonly lookUp: LookUpCustomers,
    private readonly context: CustomerContextQuery,
  ) {}

  @Get()
  @Allow('customers.look-up')
  async lookUpCustomers(
    @Query() { text, limit = usualFound }: LookUpDto,
    @CurrentActor() { role }: PersonActor,
  ): Promise<FoundCustomersView> {
    return { items: await this.lookUp.execute(this.database, text, { limit, showsProtected: isLead(role) }) };
  }

  @Get(':id')
  @Allow('customers.read')
  async getCustomer(
    @Param('id', ParseUUIDPipe) id: CustomerId,
    @CurrentActor() actor: PersonActor,
  ): Promise<CustomerContextView> {
    return toContextView(await this.context.execute(id, actor), actor.role);
  }
}
