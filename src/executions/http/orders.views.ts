import { ApiProperty } from '@nestjs/swagger';
import { executors, type Executor } from '../domain/order.ts';
import { orderStates, type OrderState } from '../domain/order-state.ts';

export class OrderAmountView {
  /** Minor units: cents, pence. */
  readonly minor: number;

  /** ISO 4217. */
  readonly currency: string;
}

/** What a remedy was given with that changes what is to be done. */
export class OrderParamsView {
  readonly planMonths?: number;
  readonly quantity?: number;
}

/** Instants are ISO 8601 in UTC. */
export class OrderView {
  /** At most 20 characters; goes into the memo field of the executing system. */
  readonly id: string;

  readonly complaintId: string;
  readonly reference: string;
  readonly remedyId: string;

  @ApiProperty({ enum: executors })
  readonly executor: Executor;

  readonly kind: string;

  /** What the executing system calls this kind. */
  readonly code: string;

  readonly params: OrderParamsView;

  /** Null for an auditor, and where there is none. */
  @ApiProperty({ type: String, nullable: true })
  readonly accountNumber: string | null;

  @ApiProperty({ type: OrderAmountView, nullable: true })
  readonly amount: OrderAmountView | null;

  readonly executeBy: Date;

  @ApiProperty({ enum: orderStates })
  readonly state: OrderState;

  @ApiProperty({ type: String, nullable: true })
  readonly externalRef: string | null;

  @ApiProperty({ type: OrderAmountView, nullable: true })
  readonly postedAmount: OrderAmountView | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly postedAt: Date | null;

  /** Null unless a person said so. */
  @ApiProperty({ type: String, nullable: true })
  readonly confirmedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly failureReason: string | null;

  readonly createdAt: Date;
  readonly changedAt: Date;
}

export class ListedOrderView extends OrderView {
  /** Since it was ordered. */
  readonly ageSeconds: number;

  /** Open and past its time. */
  readonly overdue: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly confirmedByName: string | null;
}

export class WorklistView {
  readonly items: ListedOrderView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
