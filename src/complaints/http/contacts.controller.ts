import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ContactId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { ContactList } from '../queries/contact-list.query.ts';
import { ConvertContact } from '../use-cases/convert-contact.ts';
import { LogContact } from '../use-cases/log-contact.ts';
import { toRegisteredView } from './complaint.mapper.ts';
import { RegisteredView } from './complaint.views.ts';
import { ContactListDto, ConversionDto, LogContactDto } from './contact.dtos.ts';
import { toContactsView, toContactView, toConvertInput, toLogInput } from './contact.mapper.ts';
import { ContactsView, ContactView } from './contact.views.ts';

const usualPage = 50;

/** Contacts that are no complaint, and those that turn out to be one. */
@ApiTags('contacts')
@Controller('api/contacts')
export class ContactsController {
  constructor(
    private readonly log: LogContact,
    private readonly convert: ConvertContact,
    private readonly list: ContactList,
  ) {}

  @Post()
  @Allow('contacts.log')
  async logContact(@Body() body: LogContactDto, @CurrentCommand() command: CommandContext): Promise<ContactView> {
    return toContactView(await this.log.execute(toLogInput(body), command));
  }

  /** One's own, those of a customer, or for leads what the press asked. */
  @Get()
  @Allow('complaints.list')
  async getContacts(@Query() query: ContactListDto, @CurrentActor() actor: PersonActor): Promise<ContactsView> {
    const { customerId = null, kind = null, cursor = null, limit = usualPage } = query;
    return toContactsView(await this.list.execute({ customerId, kind, cursor, limit }, actor), actor.role === 'AUDITOR');
  }

  @Post(':id/conversion')
  @Allow('complaints.register')
  async convertContact(
    @Param('id', ParseUUIDPipe) id: ContactId,
    @Body() body: ConversionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<RegisteredView> {
    return toRegisteredView(await this.convert.execute(id, toConvertInput(body), command));
  }
}
