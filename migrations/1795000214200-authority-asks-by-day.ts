import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same questions beyond a limit, so that a period reads no more decisions than its own, and each ruleset is opened once. */
export class AuthorityAsksByDay1795000214200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX decision_asked_idx ON decision (decided_at) WHERE purpose = 'escalate';

      CREATE OR REPLACE VIEW authority_asks_report AS
        WITH titled AS MATERIALIZED (
          SELECT s.id AS ruleset_id, rule.content ->> 'key' AS rule, min(rule.content ->> 'title') AS title
          FROM ruleset s CROSS JOIN LATERAL jsonb_array_elements(s.definition #> '{content,rules}') AS rule (content) GROUP BY 1, 2)
        SELECT d.id AS decision_id, d.decided_at AS asked_at, d.subject_id AS complaint_id, d.remedy_kind, d.currency, cause.rule,
          t.title, cause.limit_minor, cause.wanted_minor
        FROM decision d
          CROSS JOIN LATERAL (
            SELECT DISTINCT ON (each.reason ->> 'rule') each.reason ->> 'rule' AS rule, (each.reason ->> 'limitMinor')::bigint AS limit_minor,
              (each.reason ->> 'askedMinor')::bigint + (each.reason ->> 'givenMinor')::bigint AS wanted_minor
            FROM jsonb_array_elements(d.record #> '{decision,reasons}') AS each (reason)
            WHERE each.reason ->> 'code' = 'OVER_LIMIT' ORDER BY each.reason ->> 'rule') AS cause
          LEFT JOIN titled t ON t.ruleset_id = d.ruleset_id AND t.rule = cause.rule
        WHERE d.purpose = 'escalate' AND d.ruleset_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW authority_asks_report AS
        SELECT DISTINCT ON (d.id, cause.reason ->> 'rule') d.id AS decision_id, d.decided_at AS asked_at, d.subject_id AS complaint_id, d.remedy_kind, d.currency,
          cause.reason ->> 'rule' AS rule,
          (SELECT rule.content ->> 'title' FROM jsonb_array_elements(s.definition #> '{content,rules}') AS rule (content)
           WHERE rule.content ->> 'key' = cause.reason ->> 'rule' LIMIT 1) AS title,
          (cause.reason ->> 'limitMinor')::bigint AS limit_minor,
          (cause.reason ->> 'askedMinor')::bigint + (cause.reason ->> 'givenMinor')::bigint AS wanted_minor
        FROM decision d JOIN ruleset s ON s.id = d.ruleset_id
          CROSS JOIN LATERAL jsonb_array_elements(d.record #> '{decision,reasons}') AS cause (reason)
        WHERE d.purpose = 'escalate' AND cause.reason ->> 'code' = 'OVER_LIMIT' ORDER BY d.id, cause.reason ->> 'rule';
      DROP INDEX decision_asked_idx;
    `);
  }
}
