import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/index.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import type { Circumstances } from '../domain/asking.ts';
import { mayBeOwed, owedNow, type Unpaid } from '../domain/owed-now.ts';
import { ReadSituation } from '../use-cases/read-situation.ts';

/** What law or charter owes the customer on this subject and nobody has given yet. */
@Injectable()
export class OwedNow {
  constructor(
    private readonly rulesets: Rulesets,
    private readonly situations: ReadSituation,
  ) {}

  async execute(sql: Sql, circumstances: Circumstances): Promise<readonly Unpaid[]> {
    const policy = await this.rulesets.live(sql, circumstances.at);
    if (!policy || !mayBeOwed(policy, this.situations.withoutLedger(circumstances))) return [];
    return owedNow(policy, await this.situations.execute(sql, circumstances, policy));
  }
}
