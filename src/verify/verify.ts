import type { AuthorityApi } from '../authority/index.ts';
import type { RebuildCheck } from '../complaints/index.ts';
import type { FactCheck } from '../insights/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { Database } from '../platform/index.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkFacts } from './check-facts.ts';
import { checkJournal } from './check-journal.ts';
import { check, invariants, type Finding } from './check.ts';
import { withLongReads } from './long-reads.ts';

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
  yield* await withLongReads(database, (sql) => checkDecisions(authority, sql));
  beginning('making the facts behind the figures again');
  yield await withLongReads(database, (sql) => checkFacts(facts, sql));
  for (const invariant of invariants) {
    beginning(invariant.id);
    yield await withLongReads(database, (sql) => check(sql, invariant, clock.now()));
  }
}

/** `ok         journal-has-no-gaps  …` or `BROKEN 3   …` with a line for each of a few cases. */
export const findingText = ({ id, promise, broken, examples }: Finding): string =>
  [
    `${(broken === 0 ? 'ok' : `BROKEN ${broken}`).padEnd(11)} ${id}  ${promise}`,
    ...examples.map((example) => `            ${example}`),
  ].join('\n');
