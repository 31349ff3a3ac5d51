export { ExecutionsApi } from './executions.api.ts';
export { ExecutionsModule } from './executions.module.ts';
export { executors, orderStates, type Executor, type OrderState } from './domain/order.ts';
export type { OrderId } from './domain/order-id.ts';
