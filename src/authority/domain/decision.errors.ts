import { DomainError } from '../../kernel/index.ts';

export const decisionErrors = {
  notFound: () => new DomainError('not-found', 'decision-not-found', 'There is no such decision, or you may not see it.'),

  boardMinuteUsed: (number: string) =>
    new DomainError('conflict', 'board-minute-used', 'This minute of the board was used already: each lets one remedy through.', {
      number,
    }),
};
