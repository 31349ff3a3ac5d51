import { Injectable } from '@nestjs/common';
import type { ComplaintId, DecisionId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { Decisions } from '../db/decisions.repository.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import type { StoredDecision } from '../domain/decision-answer.ts';
import { chainStart } from '../domain/record.ts';
import { chainHash, replay, type Replay } from '../engine/replay.ts';

/** Proves that what is stored is what was decided: the same answer again, and a chain without a gap. */
@Injectable()
export class ReplayDecision {
  constructor(
    private readonly decisions: Decisions,
    private readonly rulesets: Rulesets,
  ) {}

  async execute(sql: Sql, id: DecisionId): Promise<Replay> {
    const { record } = await this.decisions.get(sql, id);
    return replay(record, await this.rulesets.policyOf(sql, record));
  }

  /** The `seq` of every decision of the subject that is not what its hash says, or does not follow the one before it. */
  async brokenLinks(sql: Sql, subjectId: ComplaintId): Promise<readonly number[]> {
    return brokenIn(await this.decisions.of(sql, subjectId));
  }
}

function brokenIn(decisions: readonly StoredDecision[]): readonly number[] {
  return decisions.flatMap(({ seq, prevHash, hash, record }, index) => {
    const before = decisions[index - 1]?.hash ?? null;
    const isNext = prevHash === before && seq === index + 1 && record.seq === seq;
    const isWhole = isNext && chainHash(record, prevHash ?? chainStart) === hash;
    return isWhole ? [] : [seq];
  });
}
