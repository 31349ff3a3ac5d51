import { Injectable } from '@nestjs/common';
import type { EscalationId } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import { Escalations } from './db/escalations.repository.ts';
import type { Escalation } from './domain/escalation.ts';

/** Whose answer is waited for: the holder, or everybody of the level while it waits in the pool. */
export type Asked = Pick<Escalation, 'holderId' | 'level' | 'teamId'>;

/** What other modules may ask of escalations. */
@Injectable()
export class EscalationsApi {
  constructor(private readonly escalations: Escalations) {}

  /** Throws 404 `escalation-not-found`. */
  async asked(sql: Sql, id: EscalationId): Promise<Asked> {
    const { holderId, level, teamId } = await this.escalations.get(sql, id);
    return { holderId, level, teamId };
  }
}
