import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { OnCallDuties } from '../db/on-call.repository.ts';
import { toDutyReply, type DutyReply } from '../domain/on-call.ts';

/** Who is on call now and later. */
@Injectable()
export class OnCallQuery {
  constructor(
    private readonly database: Database,
    private readonly duties: OnCallDuties,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly DutyReply[]> {
    return (await this.duties.notOver(this.database, this.clock.now())).map(toDutyReply);
  }
}
