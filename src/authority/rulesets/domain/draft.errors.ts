import { DomainError, type RulesetId } from '../../../kernel/index.ts';
import type { RulesetChanges } from './changes.ts';
import type { Obstacle } from './obstacle.ts';

export const draftErrors = {
  notFound: () => new DomainError('not-found', 'ruleset-not-found', 'There is no such ruleset.'),

  notNow: (command: string, state: string) =>
    new DomainError('conflict', 'ruleset-not-now', `A ruleset that is ${state} does not take this.`, { command, state }),

  revisionChanged: (revision: number) =>
    new DomainError('conflict', 'revision-changed', 'Somebody saved this draft since you opened it. Load it again.', {
      revision,
    }),

  ownRuleset: () =>
    new DomainError(
      'forbidden',
      'own-ruleset',
      'Whoever asked for it or wrote in it neither publishes nor rejects it, nor records its minute. Another manager does.',
    ),

  widensOwnLevel: (rules: readonly string[], boardMinute: 'missing' | 'recorded-by-you') =>
    new DomainError(
      'forbidden',
      'widens-own-level',
      'This may let managers do more. It needs the minute of the board, recorded by another manager than the one who publishes.',
      { rules, boardMinute },
    ),

  minuteUsed: (number: string) =>
    new DomainError('conflict', 'board-minute-used', 'This minute stands behind other rules already. Ask the board again.', {
      field: 'number',
      number,
    }),

  baseMoved: (baseId: RulesetId | null, newestId: RulesetId, changes: RulesetChanges) =>
    new DomainError(
      'conflict',
      'base-moved',
      'Other rules were published since this was begun. Take them over and ask for a new review.',
      {
        baseId,
        newestId,
        changes,
      },
    ),

  blocked: (obstacles: readonly Obstacle[]) =>
    new DomainError('conflict', 'publication-blocked', 'Something has to be put right before this can be published.', {
      obstacles,
    }),

  backtestOfInventedCases: () =>
    new DomainError(
      'conflict',
      'backtest-of-invented-cases',
      'This what-if was run on invented cases. Run one on the decisions that were really made.',
    ),

  backtestOfAnotherText: () =>
    new DomainError(
      'conflict',
      'backtest-of-another-text',
      'This what-if was run on other rules. Run one on this draft as it stands.',
    ),

  backtestOfAnotherBase: () =>
    new DomainError(
      'conflict',
      'backtest-of-another-base',
      'This what-if was held against other rules than those the draft was begun from. Run a new one.',
    ),

  ruleMissing: (key: string) => new DomainError('not-found', 'rule-not-found', 'There is no such rule in this ruleset.', { key }),

  remedyMissing: (kind: string) =>
    new DomainError('not-found', 'remedy-kind-not-found', 'These rules have no such remedy.', { kind }),

  remedyInUse: (kind: string, rules: readonly string[]) =>
    new DomainError('conflict', 'remedy-in-use', `Rules name this remedy: ${rules.join(', ')}. Take it out of them first.`, {
      kind,
      rules,
    }),

  moneyFixed: (kind: string) =>
    new DomainError(
      'conflict',
      'remedy-money-fixed',
      'A remedy in force neither begins nor ceases to carry money. Add a new kind instead.',
      { field: 'remedy.hasMoney', kind },
    ),

  keyDiffers: (key: string) =>
    new DomainError('invalid', 'rule-key-differs', 'The rule is not called what the address says.', { field: 'rule.key', key }),

  tooEarly: (earliest: Date) =>
    new DomainError('invalid', 'effective-too-early', 'Rules take effect in the future, never in the past.', {
      field: 'effectiveFrom',
      earliest: earliest.toISOString(),
    }),

  nothingToReturnTo: () => new DomainError('conflict', 'already-in-force', 'These are the rules in force already.', {}),

  anotherInShadow: () =>
    new DomainError('conflict', 'another-in-trial', 'One ruleset is tried out at a time. End the trial of the other first.'),

  alreadyLive: () =>
    new DomainError('conflict', 'already-live', 'This ruleset has decided already or is about to. Publish another in its place.'),
};
