import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import { executeBy } from '../domain/execute-by.ts';

/** What the catalogue and the house's calendar say about carrying out what is authorised now. */
@Injectable()
export class RemedyTerms {
  constructor(
    private readonly authority: AuthorityApi,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async executeBy(tx: Tx, kind: string): Promise<Date> {
    const { executeByDays } = await this.authority.kind(tx, kind);
    return executeBy(await this.deadlines.houseDays(tx), tx.now, executeByDays);
  }
}
