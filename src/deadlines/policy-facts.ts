import type { SubjectFacts } from './domain/policy.ts';

/** What policies may ask about a subject. */
export type PolicyFacts = {
  readonly severity: 1 | 2 | 3 | 4;
  readonly category: string;
  readonly origin: string;
  readonly channel: string;
};

export const toFacts = ({ severity, category, origin, channel }: PolicyFacts): SubjectFacts => ({
  severity: `S${severity}`,
  category,
  origin,
  channel,
});
