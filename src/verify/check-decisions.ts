import type { AuthorityApi } from '../authority/index.ts';
import type { ComplaintId, DecisionId } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import { mostExamples, type Finding } from './check.ts';

/** Recomputes the hash of every decision and decides every one again by the facts and rules of then. */
export const checkDecisions = async (authority: AuthorityApi, sql: Sql): Promise<readonly Finding[]> => {
  const chains = new Tally();
  const answers = new Tally();
  let decisions = 0;
  for await (const { subjectId, ids } of decidedSubjects(sql)) {
    decisions += ids.length;
    const seqs = await authority.brokenLinks(sql, subjectId);
    if (seqs.length > 0) chains.note(`${subjectId}: ${seqs.join(', ')}`, seqs.length);
    for (const id of ids) {
      const outcome = await outcomeOf(authority, sql, id);
      if (outcome === 'different') answers.note(id);
    }
  }
  return [
    {
      id: 'decision-hashes-hold',
      promise: `the record of each of ${decisions} decisions is the one that was hashed`,
      ...chains.found(),
    },
    {
      id: 'decisions-replay',
      promise: `each of ${decisions} decisions comes out the same by the facts and rules of then`,
      ...answers.found(),
    },
  ];
};

type Subject = { readonly subjectId: ComplaintId; readonly ids: readonly DecisionId[] };

class Tally {
  private broken = 0;
  private readonly examples: string[] = [];

  note(example: string, count = 1): void {
    this.broken += count;
    if (this.examples.length < mostExamples) this.examples.push(example);
  }

  found(): Pick<Finding, 'broken' | 'examples'> {
    return { broken: this.broken, examples: this.examples };
  }
}

/** A record that cannot be read again is as bad as one that says something else. */
const outcomeOf = async (authority: AuthorityApi, sql: Sql, id: DecisionId): Promise<string> =>
  authority.replay(sql, id).then(
    ({ outcome }) => outcome,
    () => 'different',
  );

const batch = 500;
const first = '00000000-0000-0000-0000-000000000000';

async function* decidedSubjects(sql: Sql): AsyncGenerator<Subject> {
  for (let after = first; ;) {
    const subjects = await sql.rows<Subject>({
      name: 'verify-decided-subjects',
      text: `SELECT d.subject_id AS "subjectId", array_agg(d.id::text ORDER BY d.seq) AS ids
             FROM decision d WHERE d.subject_id > $1 GROUP BY d.subject_id ORDER BY d.subject_id LIMIT $2`,
      values: [after, batch],
    });
    yield* subjects;
    const last = subjects.at(-1);
    if (last === undefined) return;
    after = last.subjectId;
  }
}
