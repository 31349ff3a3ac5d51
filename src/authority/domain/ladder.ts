import { type Level, rankOf } from '../../kernel/index.ts';
import { type Case, asTemplate } from './case.ts';
import { ownDecision } from './own-decision.ts';
import { ladderLevels } from './ruleset.ts';
import { type Decision, permits } from './verdict.ts';

/** The lowest level above the employee whose own evaluation permits, evidence still to come included; `board` when none does. */
export const lowestLevelFor = (subject: Case): Level => climb(subject, ({ verdict }) => permits(verdict))?.level ?? 'board';

/** The lowest higher level that could give more than `beyondMinor`, and how much; null when none could. */
export function nextLimit(subject: Case, beyondMinor: number): { readonly level: Level; readonly limitMinor: number } | null {
  const found = climb(subject, ({ limitOnceMinor }) => limitOnceMinor !== null && limitOnceMinor > beyondMinor);
  return found && { level: found.level, limitMinor: found.decision.limitOnceMinor ?? 0 };
}

function climb(
  subject: Case,
  isEnough: (decision: Decision) => boolean,
): { readonly level: Level; readonly decision: Decision } | null {
  for (const level of ladderLevels.filter((candidate) => rankOf(candidate) > subject.rank)) {
    const decision = ownDecision(asTemplate(subject, level));
    if (isEnough(decision)) return { level, decision };
  }
  return null;
}
