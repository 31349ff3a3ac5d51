import type { RulesetDocument } from '../api/views.ts';
import type { Condition } from './condition.ts';

/** One rule as the server writes it. */
export type Rule = {
  readonly key: string;
  readonly title: string;
  readonly rationale: string;
  readonly policyRef: string;
  readonly owner: string;
  /** A day, YYYY-MM-DD. */
  readonly reviewBy: string;
  readonly goesBy: { readonly date: string; readonly keepsTheBetter: boolean };
  readonly remedies: 'every' | readonly string[];
  readonly conditions: Condition;
  readonly effect: Effect;
  readonly tests: readonly object[];
};

export const effectTypes = ['grant', 'cap', 'forbid', 'require', 'duty', 'owe'] as const;
export type EffectType = (typeof effectTypes)[number];

/** An amount in minor units, or arithmetic over facts. */
export type Formula = number | object;

type CapOver = {
  readonly type: 'cap';
  readonly counter: string;
  readonly window: string;
  readonly of?: 'every-remedy' | 'these-remedies';
  readonly cause?: 'same';
};

/** A limit over time: minor units, or how often. */
export type Cap = (CapOver & { readonly max: number }) | (CapOver & { readonly times: number });

export type Effect =
  | { readonly type: 'grant'; readonly upTo: Formula }
  | Cap
  | { readonly type: 'forbid'; readonly reason: string; readonly above?: number; readonly for: 'this-employee' | 'everyone' }
  | { readonly type: 'require'; readonly level: string; readonly above?: number }
  | { readonly type: 'duty'; readonly duty: { readonly kind: string; readonly evidence?: string }; readonly above?: number }
  | {
      readonly type: 'owe';
      readonly amount: Formula;
      readonly payWithin: { readonly count: number; readonly unit: string };
      readonly latePenalty: number | null;
    };

/** An employee of a level as the rules imagine them, for asking who could. */
export type Template = { readonly role: string; readonly trainings: readonly string[]; readonly tenureMonths: number };

export type RulesContent = {
  readonly currency: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rules: readonly Rule[];
  readonly templates: Readonly<Record<string, Template>>;
  /** Facts of an unremarkable case. */
  readonly ordinaryCase: Readonly<Record<string, number | boolean | string | readonly string[]>>;
};

/** The text of a ruleset, which the description of the API leaves open and the server has checked. */
export const contentOf = (document: RulesetDocument): RulesContent => document.content as RulesContent;
