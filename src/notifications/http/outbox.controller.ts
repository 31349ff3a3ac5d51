import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { OutboxQuery } from '../queries/outbox.query.ts';
import { OutboxDto } from './outbox.dtos.ts';
import { toOutboxQuestion, toOutboxView } from './outbox.mapper.ts';
import { OutboxView } from './outbox.views.ts';

/** What customers are told. */
@ApiTags('outbox')
@Controller('api/outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxQuery) {}

  @Get()
  @Allow('outbox.read')
  async getOutbox(@Query() query: OutboxDto, @CurrentActor() actor: PersonActor): Promise<OutboxView> {
    return toOutboxView(await this.outbox.execute(toOutboxQuestion(query), actor), actor);
  }
}
