/** The conditions of a rule as the server writes them: json-rules-engine's groups and comparisons, nothing else. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Comparison;

export type Comparison = { readonly fact: string; readonly operator: string; readonly value: ComparedValue };

export type ComparedValue = number | boolean | string | readonly string[];
