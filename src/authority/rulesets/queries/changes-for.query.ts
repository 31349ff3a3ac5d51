import { Injectable } from '@nestjs/common';
import type { Level, PersonId, RulesetId } from '../../../kernel/index.ts';
import type { Sql, Tx } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { RemedyFamily } from '../../domain/remedy-catalogue.ts';
import { isLadderLevel, matrixChanges, type CellChange } from '../../domain/role-matrix.ts';
import { ladderLevels } from '../../domain/ruleset.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { Readings, type TakenEffect } from '../db/readings.repository.ts';

/** What new rules changed for somebody, until they have read it. */
export type ChangeNotice = Omit<TakenEffect, 'beforeId'> & { readonly changes: readonly CellChange[] };

export type Reader = {
  readonly personId: PersonId;
  /** The level they act at for a family of remedies. */
  readonly levelIn: (family: RemedyFamily) => Level | null;
};

const shownForMilliseconds = 90 * 86_400_000;

@Injectable()
export class ChangesFor {
  constructor(
    private readonly readings: Readings,
    private readonly rulesets: Rulesets,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async read(tx: Tx, personId: PersonId, rulesetId: RulesetId): Promise<void> {
    if (!(await this.rulesets.exists(tx, rulesetId))) throw draftErrors.notFound();
    await this.readings.insert(tx, personId, rulesetId);
  }

  /** Of the last 90 days, the newest first; rules that changed nothing for this person are left out. */
  async execute(sql: Sql, { personId, levelIn }: Reader, at: Date): Promise<readonly ChangeNotice[]> {
    const since = new Date(at.getTime() - shownForMilliseconds);
    const notices: ChangeNotice[] = [];
    for (const { beforeId, ...taken } of await this.readings.unread(sql, personId, { since, at })) {
      const [before, after] = [await this.rulesets.policy(sql, beforeId), await this.rulesets.policy(sql, taken.id)];
      const changes = ladderLevels
        .flatMap((level) => matrixChanges(before, after, level, at))
        .filter(({ before: was, after: is }) => {
          const cell = is ?? was;
          const held = cell && levelIn(cell.family);
          return cell && isLadderLevel(held) && held === cell.level;
        });
      if (changes.length > 0) notices.push({ ...taken, changes });
    }
    return notices;
  }
}
