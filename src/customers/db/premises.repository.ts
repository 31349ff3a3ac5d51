import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { Premise } from '../domain/premise.ts';

@Injectable()
export class Premises {
  async insert(tx: Tx, { id, address, city, postcode, safetyFlags }: Premise): Promise<void> {
    await tx.rows({
      name: 'customers-premise-insert',
      text: 'INSERT INTO premise (id, address, city, postcode, safety_flags) VALUES ($1, $2, $3, $4, $5)',
      values: [id, address, city, postcode, safetyFlags],
    });
  }
}
