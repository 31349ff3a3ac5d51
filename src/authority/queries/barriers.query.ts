import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/index.ts';
import type { Circumstances } from '../domain/asking.ts';
import { barriersIn } from '../domain/barriers.ts';
import { decide } from '../domain/decide.ts';
import type { RemedyRequest } from '../domain/question.ts';
import type { Reason } from '../domain/reason.ts';
import { ReadPolicy } from '../use-cases/read-policy.ts';
import { ReadSituation } from '../use-cases/read-situation.ts';

/** What holds for a person whosever limit they go by. It stores nothing. */
@Injectable()
export class Barriers {
  constructor(
    private readonly policies: ReadPolicy,
    private readonly situations: ReadSituation,
  ) {}

  async execute(sql: Sql, circumstances: Circumstances, request: RemedyRequest): Promise<readonly Reason[]> {
    const policy = await this.policies.now(sql, circumstances);
    if (!policy) return [];
    const situation = await this.situations.execute(sql, circumstances, policy, request.kind);
    return barriersIn(policy, decide(policy, situation, request));
  }
}
