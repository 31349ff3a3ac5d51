export const orderStates = ['OPEN', 'CONFIRMED', 'FAILED', 'CANCELLED'] as const;
export type OrderState = (typeof orderStates)[number];
