import type { RuleKey } from '../../domain/effect.ts';

/** `asked` went to somebody with more authority because of the rule; `answered` of those were answered, `granted` of those in whole or in part. */
export type RuleCount = {
  readonly decided: number;
  readonly grantedMinor: number;
  readonly asked: number;
  readonly answered: number;
  readonly granted: number;
};

/** `grantedShare` is granted ÷ answered, null under ten answers: so few say nothing. */
export type RuleRecord = Omit<RuleCount, 'granted'> & { readonly rule: RuleKey; readonly grantedShare: number | null };

const fewestAnswers = 10;

export const ruleRecord = ({ granted, ...count }: RuleCount): Omit<RuleRecord, 'rule'> => ({
  ...count,
  grantedShare: count.answered < fewestAnswers ? null : granted / count.answered,
});
