import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { CustomersModule } from '../customers/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { StaffModule } from '../staff/index.ts';
import { HoldPages } from './db/hold-pages.repository.ts';
import { Orders } from './db/orders.repository.ts';
import { ExecutionsApi } from './executions.api.ts';
import { OrdersController } from './http/orders.controller.ts';
import { TracingController } from './http/tracing.controller.ts';
import { TracePostings } from './queries/trace-postings.query.ts';
import { WorklistQuery } from './queries/worklist.query.ts';
import { CancelOrders } from './subscribers/cancel-orders.ts';
import { OrderRemedy } from './subscribers/order-remedy.ts';
import { PageUnconfirmedHolds } from './subscribers/page-unconfirmed-holds.ts';
import { ReleaseOrder } from './subscribers/release-order.ts';
import { ConfirmDelivery } from './use-cases/confirm-delivery.ts';
import { ConfirmOrder } from './use-cases/confirm-order.ts';
import { FailOrder } from './use-cases/fail-order.ts';
import { FindPaged } from './use-cases/find-paged.ts';
import { HeldOrder } from './use-cases/held-order.ts';
import { OpenOrder } from './use-cases/open-order.ts';

@Module({
  imports: [StaffModule, CustomersModule, DeadlinesModule, ComplaintsModule],
  controllers: [TracingController, OrdersController],
  providers: [
    ...[
      Orders,
      HoldPages,
      TracePostings,
      WorklistQuery,
      HeldOrder,
      FindPaged,
      OpenOrder,
      ConfirmOrder,
      FailOrder,
      ConfirmDelivery,
    ],
    ...[OrderRemedy, ReleaseOrder, CancelOrders, PageUnconfirmedHolds],
    ExecutionsApi,
  ],
  exports: [ExecutionsApi],
})
export class ExecutionsModule {}
