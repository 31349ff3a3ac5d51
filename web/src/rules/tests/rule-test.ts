import type { FactValue } from '../../decisions/use-fact-text.ts';

/** One test inside a rule, as the server writes it: given this case, expect this answer. Amounts are minor units. */
export type RuleTest = {
  readonly name: string;
  readonly given: {
    readonly remedy: string;
    readonly amountMinor?: number;
    /** Those that are otherwise than in the ordinary case. */
    readonly facts?: Readonly<Record<string, NonNullable<FactValue>>>;
    readonly unknown?: readonly string[];
    readonly used?: Readonly<Record<string, number>>;
    readonly evidence?: readonly string[];
    readonly secondPerson?: boolean;
  };
  readonly expect: {
    readonly verdict: string;
    readonly limitMinor?: number;
    readonly level?: string;
    readonly reasons?: readonly string[];
  };
};

/** A test that the server made; the description of the API leaves its inside open. */
export const testOf = (test: object): RuleTest => test as RuleTest;
