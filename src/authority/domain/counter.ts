/** Whose money is counted. `customer` covers all accounts of the customer. */
export const counterScopes = ['customer', 'account', 'employee', 'team'] as const;
export type CounterScope = (typeof counterScopes)[number];

/**
 * Over what time. Rolling windows reach back from the instant of the decision; calendar windows begin at midnight in the
 * utility's zone, `calendar-day` being the business day budgets are set for.
 */
export const counterWindows = ['rolling-365-days', 'calendar-day', 'calendar-month', 'calendar-year'] as const;
export type CounterWindow = (typeof counterWindows)[number];

export type Counter = { readonly scope: CounterScope; readonly window: CounterWindow };

export type CounterKey = `${CounterScope}/${CounterWindow}`;

export const counterKey = ({ scope, window }: Counter): CounterKey => `${scope}/${window}`;
