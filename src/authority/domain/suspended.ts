import type { RuleKey } from './effect.ts';

/** What does not count at the instant of a decision; kept with the decision, so that it comes out the same again. */
export type Suspended = { readonly rules: readonly RuleKey[]; readonly ownCredits: boolean };
