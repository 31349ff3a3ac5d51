import { Injectable, type PipeTransform } from '@nestjs/common';
import { isOrderId, type OrderId } from '../domain/order-id.ts';
import { orderErrors } from '../domain/order.errors.ts';

/** Throws 404 `order-not-found` for what can be no order's id. */
@Injectable()
export class OrderIdPipe implements PipeTransform<string, OrderId> {
  transform(text: string): OrderId {
    if (!isOrderId(text)) throw orderErrors.notFound();
    return text;
  }
}
