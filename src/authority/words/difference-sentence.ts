import type { Difference } from '../analysis/semantic-diff.ts';
import { caseClause } from './case-sentence.ts';
import { decidesNothing, onlyDeciding, type Deciding } from './deciding-facts.ts';
import { sentenceOf } from './listed.ts';
import type { Speech } from './speech.ts';

/** Which way a change goes. */
export type DifferenceKind = 'newly-allowed' | 'no-longer-allowed';

/** "Newly allowed: a senior may give “Goodwill credit” of $25.01 to $40.00. For example …", told by what decides, or whole. */
export function differenceSentence(
  kind: DifferenceKind,
  difference: Difference,
  speech: Speech,
  deciding: Deciding = decidesNothing,
): string {
  const { level, remedy, amountMinor, upToMinor, given } = difference;
  const { cases } = speech.words;
  const money = (minor: number | null): string | null => (minor === null ? null : speech.money(minor));
  const say = kind === 'newly-allowed' ? cases.newlyMay : cases.nowMayNot;
  const what = say(speech.level(level), speech.remedy(remedy), money(amountMinor), money(upToMinor));
  return `${sentenceOf(what)} ${sentenceOf(cases.forExample(caseClause(onlyDeciding(given, deciding), speech)))}`;
}
