import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import type { QueueBand } from '../domain/complaint.ts';

export type Moved = { readonly id: ComplaintId; readonly queueBand: QueueBand };

@Injectable()
export class QueueBands {
  /** Puts every open complaint with a shut-off ahead where it belongs; answers those that moved. Says the same as `queueBandOf`. */
  refresh(tx: Tx, shutOffSoonUntil: string): Promise<Moved[]> {
    return tx.rows<Moved>({
      name: 'complaint-refresh-bands',
      text: `UPDATE complaint c SET queue_band = CASE WHEN c.disconnect_on <= $1::date THEN 1 ELSE 2 END
             WHERE c.is_open AND c.safety <> 'open' AND c.disconnect_on IS NOT NULL
               AND c.queue_band <> CASE WHEN c.disconnect_on <= $1::date THEN 1 ELSE 2 END
             RETURNING c.id, c.queue_band AS "queueBand"`,
      values: [shutOffSoonUntil],
    });
  }
}
