/** What keeps a ruleset from being published; each can be put right by somebody. */
export type Obstacle =
  | { readonly code: 'tests-red'; readonly tests: readonly { readonly rule: string; readonly name: string }[] }
  | { readonly code: 'finding-stands'; readonly finding: string; readonly severity: 'error' }
  | { readonly code: 'finding-unanswered'; readonly finding: string; readonly severity: 'warning' }
  | { readonly code: 'backtest-missing' }
  | { readonly code: 'backtest-of-another-text' }
  | { readonly code: 'backtest-of-another-base' };
