import type { PersonId } from '../../../kernel/index.ts';
import type { RuleKey } from '../../domain/effect.ts';
import { draftErrors } from './draft.errors.ts';
import type { Draft } from './draft.ts';

/**
 * Nobody gives themselves more: rules that may let managers do more need the board's minute about exactly this text on exactly
 * its base, recorded by another manager than the one who publishes. Throws 403 `widens-own-level`.
 */
export function requireBoard({ review, hash, baseId }: Draft, widens: readonly RuleKey[], publisher: PersonId): void {
  if (widens.length === 0) return;
  const { boardMinute } = review;
  const isOfThis = boardMinute?.rulesetHash === hash && boardMinute.againstId === baseId;
  if (!boardMinute || !isOfThis) throw draftErrors.widensOwnLevel(widens, 'missing');
  if (boardMinute.by === publisher) throw draftErrors.widensOwnLevel(widens, 'recorded-by-you');
}
