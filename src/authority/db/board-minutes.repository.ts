import { Injectable } from '@nestjs/common';
import type { DecisionId, PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { decisionErrors } from '../domain/decision.errors.ts';
import { minuteKey, type BoardMinute } from '../domain/board-minute.ts';

/** Which minutes of the board were used, each once. */
@Injectable()
export class BoardMinutes {
  /** Throws 409 `board-minute-used`. */
  async use(tx: Tx, minute: BoardMinute, used: { readonly decisionId: DecisionId; readonly by: PersonId }): Promise<void> {
    const taken = await tx.rows({
      name: 'board-minute-use',
      text: `INSERT INTO board_minute (number_key, number, amount_minor, currency, decision_id, recorded_by, recorded_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (number_key) DO NOTHING RETURNING number_key`,
      values: [
        minuteKey(minute), minute.number, minute.amount?.minor ?? null, minute.amount?.currency ?? null, used.decisionId, used.by, tx.now,
      ],
    }); // prettier-ignore
    if (taken.length === 0) throw decisionErrors.boardMinuteUsed(minute.number);
  }
}
