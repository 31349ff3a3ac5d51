import type { RemedyKind } from './remedy-catalogue.ts';

/** Whose use is counted. `customer` covers all accounts of the customer. */
export const counterScopes = ['customer', 'account', 'employee', 'team'] as const;
export type CounterScope = (typeof counterScopes)[number];

/**
 * Over what time. `rolling-365-days` reaches back from the instant of the decision; the other rolling windows begin on the day
 * after the same day so many months ago. Those and the calendar windows are counted in days of the utility's zone, from
 * midnight to midnight, `calendar-day` being the business day budgets are set for.
 */
export const counterWindows = [
  'rolling-365-days',
  'rolling-24-months',
  'rolling-5-years',
  'calendar-day',
  'calendar-month',
  'calendar-year',
] as const;
export type CounterWindow = (typeof counterWindows)[number];

export type Counter = {
  readonly scope: CounterScope;
  readonly window: CounterWindow;
  /** Only these kinds of remedy; absent: every kind. */
  readonly kinds?: readonly RemedyKind[];
  /** Counts times instead of minor units; see `TimesCap`. */
  readonly measure?: 'times';
};

/** `customer/calendar-year`, `account/rolling-5-years/times`, `account/calendar-year/times/leak-adjustment+meter-test`. */
export type CounterKey = `${CounterScope}/${CounterWindow}` | `${CounterScope}/${CounterWindow}/${string}`;

export function counterKey({ scope, window, kinds, measure }: Counter): CounterKey {
  const key = `${scope}/${window}` as const;
  if (!measure && !kinds) return key;
  return `${key}/${[...(measure ? [measure] : []), ...(kinds ? [[...kinds].sort().join('+')] : [])].join('/')}`;
}

/** The counter that `counterKey` wrote down; null for any other text. */
export function counterIn(key: string): Counter | null {
  const [scopeName, windowName, ...rest] = key.split('/');
  const scope = counterScopes.find((candidate) => candidate === scopeName);
  const window = counterWindows.find((candidate) => candidate === windowName);
  if (!scope || !window) return null;
  const [kinds, ...more] = rest[0] === 'times' ? rest.slice(1) : rest;
  const counter: Counter = {
    scope,
    window,
    ...(kinds === undefined ? {} : { kinds: kinds.split('+') }),
    ...(rest[0] === 'times' ? { measure: 'times' } : {}),
  };
  return kinds !== '' && more.length === 0 && counterKey(counter) === key ? counter : null;
}

export const isCountedInTimes = (key: string): boolean => counterIn(key)?.measure === 'times';

export const isCounterKey = (key: string): key is CounterKey => counterIn(key) !== null;
