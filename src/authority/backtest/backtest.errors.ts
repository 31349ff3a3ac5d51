import { DomainError } from '../../kernel/index.ts';

export const backtestErrors = {
  notFound: () => new DomainError('not-found', 'backtest-not-found', 'There is no such backtest.'),

  notDone: (state: string) => new DomainError('conflict', 'backtest-not-done', 'This backtest has no result.', { state }),

  withoutGroups: () =>
    new DomainError('conflict', 'backtest-without-groups', 'This run is too old to be narrowed by group. Try the rules again.'),

  hasEnded: (state: string) => new DomainError('conflict', 'backtest-has-ended', 'This backtest has ended already.', { state }),

  noLiveRules: () => new DomainError('conflict', 'no-live-ruleset', 'No rules are live, so there is nothing to compare with.'),

  windowEmpty: () => new DomainError('invalid', 'backtest-window-empty', 'The window ends before it begins.', { field: 'to' }),

  tooMany: () => new DomainError('too-many', 'backtests-too-many', 'Other backtests are running. Try again when one has ended.'),

  noCurve: (rule: string) =>
    new DomainError('invalid', 'rule-without-limit', 'There is no such rule, or it has no limit that can be moved.', {
      field: 'rule',
      rule,
    }),

  failed: () => new DomainError('unavailable', 'backtest-failed', 'The backtest could not be carried out. It has been logged.'),
};
