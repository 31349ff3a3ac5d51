import { DomainError } from '../../kernel/index.ts';

export const decisionErrors = {
  notFound: () => new DomainError('not-found', 'decision-not-found', 'There is no such decision, or you may not see it.'),
};
