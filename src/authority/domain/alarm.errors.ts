import { DomainError } from '../../kernel/index.ts';

export const alarmErrors = {
  notFound: () => new DomainError('not-found', 'alarm-not-found', 'There is no such alarm, or somebody has seen to it.'),

  aboutYou: () => new DomainError('forbidden', 'alarm-about-you', 'This alarm is about you. Another lead has to look into it.'),

  tooManyTries: (retryAfterSeconds: number) =>
    new DomainError(
      'too-many',
      'too-many-tries',
      'This remedy was refused here many times in a few minutes. Ask for the amount the panel says you can give, or ask higher.',
      { retryAfterSeconds },
    ),
};
