import type { INestApplicationContext } from '@nestjs/common';
import { AuthorityApi } from '../authority/index.ts';
import { RebuildCheck } from '../complaints/index.ts';
import { FactCheck } from '../insights/index.ts';
import { Clock } from '../kernel/index.ts';
import { Database, TextSeals } from '../platform/index.ts';
import { checkFacts } from './check-facts.ts';
import { checkJournal } from './check-journal.ts';
import { checkTexts } from './check-texts.ts';
import { check, invariants, type Finding } from './check.ts';
import { withLongReads } from './long-reads.ts';
import { workedUntil } from './worked-until.ts';

/** Every check there is, one finding after the other; `beginning` hears what is looked at next. */
export async function* verify(app: INestApplicationContext, beginning: (what: string) => void): AsyncGenerator<Finding> {
  const [database, clock] = [app.get(Database), app.get(Clock)];
  beginning('rebuilding complaints from their journal');
  yield await checkJournal(app.get(RebuildCheck));
  beginning('reading every text against the journal');
  yield await withLongReads(database, (sql) => checkTexts(app.get(TextSeals), sql));
  beginning('deciding every decision again');
  yield* await withLongReads(database, (sql) => app.get(AuthorityApi).verifyDecisions(sql, () => undefined));
  beginning('making the facts behind the figures again');
  yield await withLongReads(database, (sql) => checkFacts(app.get(FactCheck), sql));
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
