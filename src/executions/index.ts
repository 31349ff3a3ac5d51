export { ExecutionsApi } from './executions.api.ts';
export { ExecutionsModule } from './executions.module.ts';
export { executors, type Executor } from './domain/order.ts';
export { orderStates, type OrderState } from './domain/order-state.ts';
export { callReasons, type CallReason, type HoldPage } from './domain/hold-page.ts';
export type { OrderId } from './domain/order-id.ts';
