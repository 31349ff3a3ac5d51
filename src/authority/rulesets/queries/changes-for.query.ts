import { Injectable } from '@nestjs/common';
import type { PersonId, RulesetId } from '../../../kernel/index.ts';
import type { Sql, Tx } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { rulesetDiff, type Aspect, type RuleChange } from '../../analysis/ruleset-diff.ts';
import type { Policy } from '../../domain/policy.ts';
import { isLadderLevel, matrixChanges, type CellChange } from '../../domain/role-matrix.ts';
import { rulesFor, type ReaderFacts } from '../../domain/rules-for-reader.ts';
import { contentOf, ladderLevels } from '../../domain/ruleset.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { Readings, type TakenEffect } from '../db/readings.repository.ts';
import { Speeches } from './speeches.ts';

/** What new rules changed for somebody, until they have read it. */
export type ChangeNotice = Omit<TakenEffect, 'beforeId'> & {
  readonly changes: readonly CellChange[];
  /** Rules that came, went or decide otherwise and can concern this person in some case. */
  readonly rules: readonly RuleChange[];
};

export type Reader = ReaderFacts & { readonly personId: PersonId };

const shownForMilliseconds = 90 * 86_400_000;

@Injectable()
export class ChangesFor {
  constructor(
    private readonly readings: Readings,
    private readonly rulesets: Rulesets,
    private readonly speeches: Speeches,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  async read(tx: Tx, personId: PersonId, rulesetId: RulesetId): Promise<void> {
    if (!(await this.rulesets.exists(tx, rulesetId))) throw draftErrors.notFound();
    await this.readings.insert(tx, personId, rulesetId);
  }

  /** Of the last 90 days, the newest first; rules that changed nothing for this person are left out. */
  async execute(sql: Sql, { personId, ...reader }: Reader, at: Date): Promise<readonly ChangeNotice[]> {
    const since = new Date(at.getTime() - shownForMilliseconds);
    const notices: ChangeNotice[] = [];
    for (const { beforeId, ...taken } of await this.readings.unread(sql, personId, { since, at })) {
      const [before, after] = [await this.rulesets.policy(sql, beforeId), await this.rulesets.policy(sql, taken.id)];
      const changes = ladderLevels
        .flatMap((level) => matrixChanges(before, after, level, at))
        .filter(({ before: was, after: is }) => {
          const cell = is ?? was;
          const held = cell && reader.levelIn(cell.family);
          return cell && isLadderLevel(held) && held === cell.level;
        });
      const rules = await this.#rulesFor(reader, before, after);
      if (changes.length + rules.length > 0) notices.push({ ...taken, changes, rules });
    }
    return notices;
  }

  async #rulesFor(reader: ReaderFacts, before: Policy, after: Policy): Promise<readonly RuleChange[]> {
    const { rules } = rulesetDiff(textOf(before), textOf(after), await this.speeches.wordsOf());
    const deciding = rules.filter(
      ({ kind, aspects }) => kind !== 'changed' || aspects.some((aspect) => !wordsAlone.includes(aspect)),
    );
    const keys = new Set(deciding.map(({ key }) => key));
    const [was, is] = [rulesFor(before, reader, keys), rulesFor(after, reader, keys)];
    return deciding.filter(({ key }) => was.has(key) || is.has(key));
  }
}

/** What is changed without any decision changing. */
const wordsAlone: readonly Aspect[] = ['texts', 'tests'];

const textOf = ({ ruleset, catalogue }: Policy) => ({ content: contentOf(ruleset), catalogue });
