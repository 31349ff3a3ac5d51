import type { Level } from '../../kernel/index.ts';
import type { RuleKey } from '../domain/effect.ts';
import { type ReasonCode } from '../domain/reason.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import type { Verdict } from '../domain/verdict.ts';
import { runRuleTests } from '../engine/rule-tests.ts';
import { type Translated, languages } from '../words/language.ts';
import { reasonHeading } from '../words/reason-sentence.ts';
import { type Speech, speechIn } from '../words/speech.ts';
import { checkedRules } from './world.ts';

/** One test as people read it: what was expected and what the rules say, in codes and in words. */
export type TestReport = {
  readonly rule: RuleKey;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: RuleTest['expect'];
  readonly got: Answer;
  readonly words: { readonly expected: Translated; readonly got: Translated };
};

export type Answer = {
  readonly verdict: Verdict;
  readonly limitMinor: number | null;
  readonly level: Level | null;
  readonly reasons: readonly ReasonCode[];
};

/** Runs every test inside the ruleset against the ruleset as a whole. Throws DomainError when it is no ruleset. */
export function testReports(content: RulesetContent, catalogue: RemedyCatalogue): readonly TestReport[] {
  const { policy } = checkedRules(content, catalogue);
  return runRuleTests(policy, policy.ruleset.validFrom).map(({ rule, name, passed, expected, decision }) => {
    const { verdict, limitMinor, escalateTo: level, reasons } = decision;
    const got: Answer = { verdict, limitMinor, level, reasons: [...new Set(reasons.map(({ code }) => code))] };
    const said = (answer: RuleTest['expect'] | Answer): Translated => inEvery((speech) => answerWords(answer, speech), content);
    return { rule, name, passed, expected, got, words: { expected: said(expected), got: said(got) } };
  });
}

const inEvery = (say: (speech: Speech) => string, { currency }: RulesetContent): Translated =>
  Object.fromEntries(languages.map((language) => [language, say(speechIn(language, currency))])) as Translated;

/** "needs somebody with more authority · supervisor · $40.00 · Over the limit" */
function answerWords({ verdict, limitMinor, level, reasons = [] }: RuleTest['expect'] | Answer, speech: Speech): string {
  const parts = [
    speech.words.verdicts[verdict],
    ...(level ? [speech.level(level)] : []),
    ...(typeof limitMinor === 'number' ? [speech.money(limitMinor)] : []),
    ...reasons.map((code) => reasonHeading(code, speech)),
  ];
  return parts.join(' · ');
}
