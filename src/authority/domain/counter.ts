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
  /** Only what was given for the cause that was found in the present case; unknown while that cause, or one of theirs, is. */
  readonly cause?: 'same';
  /** Counts times instead of minor units; see `TimesCap`. */
  readonly measure?: 'times';
};

/** `customer/calendar-year`, `account/rolling-5-years/times`, `account/calendar-year/times/cause:same/leak-adjustment+meter-test`. */
export type CounterKey = `${CounterScope}/${CounterWindow}` | `${CounterScope}/${CounterWindow}/${string}`;

export function counterKey({ scope, window, kinds, cause, measure }: Counter): CounterKey {
  const key = `${scope}/${window}` as const;
  const parts = [...(measure ? [measure] : []), ...(cause ? [sameCause] : []), ...(kinds ? [[...kinds].sort().join('+')] : [])];
  return parts.length === 0 ? key : `${key}/${parts.join('/')}`;
}

/** No kind of remedy has a colon in its name. */
const sameCause = 'cause:same';

/** The counter that `counterKey` wrote down; null for any other text. */
export function counterIn(key: string): Counter | null {
  const [scopeName, windowName, ...rest] = key.split('/');
  const scope = counterScopes.find((candidate) => candidate === scopeName);
  const window = counterWindows.find((candidate) => candidate === windowName);
  if (!scope || !window) return null;
  const isTimes = rest[0] === 'times';
  const hasCause = rest[isTimes ? 1 : 0] === sameCause;
  const [kinds, ...more] = rest.slice(Number(isTimes) + Number(hasCause));
  const counter: Counter = {
    scope,
    window,
    ...(kinds === undefined ? {} : { kinds: kinds.split('+') }),
    ...(hasCause ? { cause: 'same' } : {}),
    ...(isTimes ? { measure: 'times' } : {}),
  };
  return kinds !== '' && more.length === 0 && counterKey(counter) === key ? counter : null;
}

export const isCountedInTimes = (key: string): boolean => counterIn(key)?.measure === 'times';

export const isCounterKey = (key: string): key is CounterKey => counterIn(key) !== null;
