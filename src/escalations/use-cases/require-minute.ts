import { coversAmount, minuteKey } from '../../authority/index.ts';
import { escalationErrors } from '../domain/escalation.errors.ts';
import type { Escalation } from '../domain/escalation.ts';
import { amountOf, type RulingInput } from '../domain/rule.ts';

/**
 * Throws 422 unless a minute that was given has a number and covers what is granted. A one-time approval is decided again when
 * it is used, and no minute stands behind that decision.
 */
export function requireMinute(escalation: Escalation, input: RulingInput): void {
  const { answer, boardMinute: minute } = input;
  if (!minute) return;
  if (answer !== 'GRANT' && answer !== 'OTHER_AMOUNT') throw escalationErrors.boardMinuteNotExpected(answer);
  if (minuteKey(minute) === '') throw escalationErrors.boardMinuteWithoutNumber();
  const asked = amountOf(escalation, input);
  if (asked && !minute.amount) throw escalationErrors.boardAmountMissing();
  if (!coversAmount(minute, asked)) throw escalationErrors.beyondBoardMinute(minute.amount);
}
