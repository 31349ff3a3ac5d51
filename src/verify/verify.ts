import type { AuthorityApi } from '../authority/index.ts';
import type { RebuildCheck } from '../complaints/index.ts';
import type { FactCheck } from '../insights/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { Database } from '../platform/index.ts';
import { checkFacts } from './check-facts.ts';
import { checkJournal } from './check-journal.ts';
import { check, invariants, type Finding } from './check.ts';
import { withLongReads } from './long-reads.ts';
import { workedUntil } from './worked-until.ts';

export type Verified = {
  readonly rebuild: RebuildCheck;
  readonly authority: AuthorityApi;
  readonly facts: FactCheck;
  readonly database: Database;
  readonly clock: Clock;
};

/** Every check there is, one finding after the other; `beginning` hears what is looked at next. */
export async function* verify(
  { rebuild, authority, facts, database, clock }: Verified,
  beginning: (what: string) => void,
): AsyncGenerator<Finding> {
  beginning('rebuilding complaints from their journal');
  yield await checkJournal(rebuild);
  beginning('deciding every decision again');
  yield* await withLongReads(database, (sql) => authority.verifyDecisions(sql, () => undefined));
  beginning('making the facts behind the figures again');
  yield await withLongReads(database, (sql) => checkFacts(facts, sql));
  for (const invariant of invariants) {
    beginning(invariant.id);
    const now = clock.now();
    yield await withLongReads(database, async (sql) =>
      check(sql, invariant, now, invariant.kept ? await workedUntil(sql, invariant.kept, now) : now),
    );
  }
}

/** `ok         journal-has-no-gaps  …`, `waiting 2  …` for the worker, or `BROKEN 3   …` with a line for each of a few cases. */
export const findingText = ({ id, promise, broken, waiting = 0, examples }: Finding): string =>
  [`${standing(broken, waiting).padEnd(11)} ${id}  ${promise}`, ...examples.map((example) => `            ${example}`)].join(
    '\n',
  );

const standing = (broken: number, waiting: number): string =>
  broken > 0 ? `BROKEN ${broken}` : waiting > 0 ? `waiting ${waiting}` : 'ok';
