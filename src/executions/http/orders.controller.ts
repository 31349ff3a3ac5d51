import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { WorklistQuery } from '../queries/worklist.query.ts';
import { ConfirmOrder } from '../use-cases/confirm-order.ts';
import { FailOrder } from '../use-cases/fail-order.ts';
import { OrderIdPipe } from './order-id.pipe.ts';
import { ConfirmOrderDto, FailOrderDto, WorklistDto } from './orders.dtos.ts';
import { toConfirmation, toOrderView, toQuestion, toWorklistView } from './orders.mapper.ts';
import { OrderView, WorklistView } from './orders.views.ts';
import type { OrderId } from '../domain/order-id.ts';

/** What was authorised and another system or person carries out. */
@ApiTags('orders')
@Controller('api/orders')
export class OrdersController {
  constructor(
    private readonly worklist: WorklistQuery,
    private readonly confirm: ConfirmOrder,
    private readonly fail: FailOrder,
  ) {}

  @Get()
  @Allow('orders.read')
  async getOrders(@Query() query: WorklistDto, @CurrentActor() actor: PersonActor): Promise<WorklistView> {
    return toWorklistView(await this.worklist.execute(toQuestion(query), actor), actor);
  }

  /** It was done there, under this reference. */
  @Post(':id/confirmation')
  @Allow('orders.confirm')
  async confirmOrder(
    @Param('id', OrderIdPipe) id: OrderId,
    @Body() body: ConfirmOrderDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<OrderView> {
    return toOrderView(await this.confirm.execute(id, toConfirmation(body), command));
  }

  /** It cannot be done: the remedy failed. */
  @Post(':id/failure')
  @Allow('orders.confirm')
  async failOrder(
    @Param('id', OrderIdPipe) id: OrderId,
    @Body() { reason }: FailOrderDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<OrderView> {
    return toOrderView(await this.fail.execute(id, reason.trim(), command));
  }
}
