import type { Level } from '../../kernel/index.ts';
import type { Counter, CounterScope, CounterWindow } from './counter.ts';
import { factsInFormula, type Formula, type NumberFactId } from './formula.ts';
import type { RemedyKind } from './remedy-catalogue.ts';

export type RuleKey = string;

export type Effect = Grant | Cap | Forbid | Require | Duty | Owe;

/** The largest amount; 0 for a remedy without money. The highest of all grants counts. */
export type Grant = { readonly type: 'grant'; readonly upTo: Formula };

/**
 * A limit over a window. `of: 'these-remedies'` counts the kinds of the rule alone, otherwise every kind counts; `cause: 'same'`
 * counts only what was given for the cause found in the present case.
 */
export type Cap = MoneyCap | TimesCap;

type CapOver = {
  readonly type: 'cap';
  readonly counter: CounterScope;
  readonly window: CounterWindow;
  readonly of?: 'every-remedy' | 'these-remedies';
  readonly cause?: 'same';
};

/** No more than `max` minor units. The lowest remainder counts. */
export type MoneyCap = CapOver & { readonly max: number };

/**
 * No more than so many times. A time is a complaint on which something was given; the present one does not count against
 * itself, because what was given on it is added to the amount asked. Silent for any amount, or for none.
 */
export type TimesCap = CapOver & { readonly times: number };

/** The number a cap sets: minor units, or times. */
export const mostOf = (cap: Cap): number => ('times' in cap ? cap.times : cap.max);

/** What has to be counted for a cap of a rule about these remedies. */
export function counterOf(cap: Cap, remedies: 'every' | readonly RemedyKind[]): Counter {
  const { counter: scope, window, of, cause } = cap;
  return {
    scope,
    window,
    ...(of === 'these-remedies' && remedies !== 'every' ? { kinds: remedies } : {}),
    ...(cause ? { cause } : {}),
    ...('times' in cap ? { measure: 'times' } : {}),
  };
}

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

/** What law or charter owes the customer. Each counts. `amount` is 0 for a remedy without money, which is owed once. */
export type Owe = {
  readonly type: 'owe';
  readonly amount: Formula;
  readonly payWithin: { readonly count: number; readonly unit: 'working-days' | 'calendar-days' };
  /** Minor units owed on top when it is paid late. */
  readonly latePenalty: number | null;
};

/** The facts that the amount of a grant or of what is owed is worked out from. */
export function factsInAmount(effect: Effect): readonly NumberFactId[] {
  if (effect.type === 'grant') return factsInFormula(effect.upTo);
  return effect.type === 'owe' ? factsInFormula(effect.amount) : [];
}
