import type { Level } from '../../kernel/index.ts';
import type { CounterScope, CounterWindow } from './counter.ts';
import type { Formula } from './formula.ts';

export type RuleKey = string;

export type Effect = Grant | Cap | Forbid | Require | Duty | Owe;

/** The largest amount; 0 for a remedy without money. The highest of all grants counts. */
export type Grant = { readonly type: 'grant'; readonly upTo: Formula };

/** No more than `max` minor units over the window. The lowest remainder counts. */
export type Cap = { readonly type: 'cap'; readonly counter: CounterScope; readonly window: CounterWindow; readonly max: number };

/** Bites when the amount exceeds `above`, or without amounts when `above` is 0. Any one is enough. */
export type Forbid = {
  readonly type: 'forbid';
  readonly reason: string;
  readonly above?: number;
  readonly for: 'this-employee' | 'everyone';
};

/** The highest level required counts. */
export type Require = { readonly type: 'require'; readonly level: Level; readonly above?: number };

/** All duties count. Note and notice come with the remedy; evidence and the second person come before it. */
export type Duty = { readonly type: 'duty'; readonly duty: DutyKind; readonly above?: number };

export type DutyKind =
  | { readonly kind: 'note' }
  | { readonly kind: 'evidence'; readonly evidence: string }
  | { readonly kind: 'second-person' }
  | { readonly kind: 'notify-customer' };

/** What law or charter owes the customer. Each counts. */
export type Owe = {
  readonly type: 'owe';
  readonly amount: Formula;
  readonly payWithin: { readonly count: number; readonly unit: 'working-days' | 'calendar-days' };
  /** Minor units owed on top when it is paid late. */
  readonly latePenalty: number | null;
};
