import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/index.ts';
import type { Circumstances } from '../domain/asking.ts';
import { mayBeOwed, owedNow, type Owing } from '../domain/owed-now.ts';
import { ReadPolicy } from '../use-cases/read-policy.ts';
import { ReadSituation } from '../use-cases/read-situation.ts';

/** What law or charter owes the customer on this subject and nobody has given yet. */
@Injectable()
export class OwedNow {
  constructor(
    private readonly policies: ReadPolicy,
    private readonly situations: ReadSituation,
  ) {}

  async execute(sql: Sql, circumstances: Circumstances): Promise<Owing> {
    const policy = await this.policies.written(sql, circumstances);
    if (!policy) return { unpaid: [], undecided: null };
    if (!mayBeOwed(policy, this.situations.withoutLedger(circumstances))) return { unpaid: [], undecided: [] };
    return owedNow(policy, await this.situations.execute(sql, circumstances, policy));
  }
}
