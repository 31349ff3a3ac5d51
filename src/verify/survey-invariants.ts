import type { Invariant } from './invariant.ts';

/** What is promised about surveys and their answers. */
export const surveyInvariants: readonly Invariant[] = [
  {
    id: 'surveys-were-asked',
    promise: 'every survey was asked in the journal of its complaint, once, and each customer at most every thirty days',
    sql: `SELECT s.id FROM survey s
          WHERE (SELECT count(*) FROM complaint_event e
                 WHERE e.complaint_id = s.complaint_id AND e.type = 'survey.asked' AND e.payload ->> 'surveyId' = s.id::text) <> 1
             OR EXISTS (SELECT 1 FROM survey o WHERE o.customer_id = s.customer_id AND o.id <> s.id
                          AND o.asked_at <= s.asked_at AND o.asked_at > s.asked_at - interval '30 days')`,
  },
  {
    id: 'answers-to-what-was-asked',
    promise: 'every answer is to a survey that was asked before it, in its time, and is in the journal as it was given',
    sql: `SELECT a.id FROM survey_answer a JOIN survey s ON s.id = a.survey_id
          WHERE a.answered_at < s.asked_at
             OR (SELECT min(f.answered_at) FROM survey_answer f WHERE f.survey_id = s.id) > s.expires_at
             OR a.answered_at > (SELECT min(f.answered_at) FROM survey_answer f WHERE f.survey_id = s.id) + interval '7 days'
             OR NOT EXISTS (SELECT 1 FROM complaint_event e
                            WHERE e.complaint_id = s.complaint_id AND e.type = 'survey.answered' AND e.payload ->> 'answerId' = a.id::text
                              AND (e.payload ->> 'handled')::int = a.handled AND e.payload ->> 'solved' = a.solved
                              AND e.payload ->> 'told' IS NOT DISTINCT FROM a.told)`,
  },
  {
    id: 'one-answer-counts',
    promise: 'of the answers to a survey exactly one counts, and it is the last one in the journal',
    sql: `SELECT s.id FROM survey s
          WHERE EXISTS (SELECT 1 FROM survey_answer a WHERE a.survey_id = s.id)
            AND (SELECT string_agg(a.id::text, ' ') FROM survey_answer a WHERE a.survey_id = s.id AND a.replaced_at IS NULL)
              IS DISTINCT FROM (SELECT e.payload ->> 'answerId' FROM complaint_event e
                                WHERE e.complaint_id = s.complaint_id AND e.type = 'survey.answered' ORDER BY e.seq DESC LIMIT 1)`,
  },
];
