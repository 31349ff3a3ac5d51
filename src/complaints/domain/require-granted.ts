import type { Decided, Verdict } from '../../authority/index.ts';
import { answerOf } from './authority-answer.ts';
import { remedyErrors } from './remedy.errors.ts';

/** What the employee was shown for this remedy and amount before they pressed the button. */
export type Seen = { readonly verdict: Verdict; readonly rulesetVersion: number | null };

/**
 * Lets a remedy through that is granted as it was shown; a new limit that still covers it, or other rules with the same
 * answer, are no change. Throws 409 `verdict-changed`, else what the answer is: 422 `not-yet-permitted`, 403
 * `beyond-authority`, 422 `not-offered`.
 */
export function requireGranted(decided: Decided, seen: Seen | null): void {
  const { verdict } = decided.record.decision;
  const answer = answerOf(decided);
  if (seen && seen.verdict !== verdict) throw remedyErrors.verdictChanged(answer);
  if (decided.grants) return;
  if (verdict === 'PERMIT_IF') throw remedyErrors.notYetPermitted(answer);
  if (verdict === 'NOT_OFFERED') throw remedyErrors.notOffered(answer);
  throw remedyErrors.beyondAuthority(answer);
}
