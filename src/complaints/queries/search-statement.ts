import { isoText } from './as-text.ts';
import { reachCondition } from './reach-condition.ts';

type Statement = { readonly name: string; readonly text: string };

const columns = `c.id, c.reference, c.customer_id AS "customerId", c.premise_id AS "premiseId", c.category, c.severity, c.state,
  ${isoText('c.received_at')} AS "receivedAt", ${isoText('c.next_due_at')} AS "nextDueAt", c.owner_id AS "ownerId",
  c.team_id AS "teamId", left(c.description, 160) AS excerpt`;

/** $1–$4 reach, $5 reference. */
export const byReference: Statement = {
  name: 'complaint-search-reference',
  text: `SELECT ${columns} FROM complaint c WHERE c.reference = $5 AND ${reachCondition(1)}`,
};

const before = `coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')`;

const wanted = `(websearch_to_tsquery('simple', $5) || websearch_to_tsquery('english', $5))`;

/** Among so many of the newest a usual word has filled its page; a word that has not is rare enough to read all of its complaints. */
const newest = 5_000;

/**
 * $1–$4 reach, $5 words, $6 the place to go on from, $7 limit, $8 customers, $9 accounts, $10 premises. Words as written or by their
 * English stem: two languages are spoken here, and neither is told which one a text is in. PostgreSQL takes every word for a usual one and
 * would look for a rare one through all complaints, the newest first: so the newest are looked through, and only then the index is asked.
 */
export const byWordsOrParty: Statement = {
  name: 'complaint-search',
  text: `WITH newest AS MATERIALIZED (
           SELECT s.complaint_id, s.words FROM complaint_search s WHERE s.complaint_id < ${before}
           ORDER BY s.complaint_id DESC LIMIT ${newest}
         ), recent AS MATERIALIZED (
           SELECT c.id FROM newest s JOIN complaint c ON c.id = s.complaint_id
           WHERE s.words @@ ${wanted} AND ${reachCondition(1)}
           ORDER BY c.id DESC LIMIT $7
         ), said AS MATERIALIZED (
           SELECT s.complaint_id FROM complaint_search s
           WHERE s.words @@ ${wanted} AND s.complaint_id < ${before} AND (SELECT count(*) FROM recent) < $7
         ), older AS MATERIALIZED (
           SELECT c.id FROM said s JOIN complaint c ON c.id = s.complaint_id WHERE ${reachCondition(1)}
           ORDER BY c.id DESC LIMIT $7
         ), theirs AS MATERIALIZED (
           SELECT c.id FROM complaint c
           WHERE (c.customer_id = ANY ($8::uuid[]) OR c.account_id = ANY ($9::uuid[]) OR c.premise_id = ANY ($10::uuid[]))
             AND c.id < ${before} AND ${reachCondition(1)}
           ORDER BY c.id DESC LIMIT $7
         )
         SELECT ${columns}
         FROM (SELECT id FROM recent UNION SELECT id FROM older UNION SELECT id FROM theirs) found JOIN complaint c ON c.id = found.id
         ORDER BY c.id DESC LIMIT $7`,
};
