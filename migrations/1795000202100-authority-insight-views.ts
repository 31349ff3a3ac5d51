import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What insights may read of rules: when a policy came into force, what was asked beyond a limit, and the budgets that leads set for teams. */
export class AuthorityInsightViews1795000202100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW authority_versions_report AS SELECT version, valid_from, valid_to FROM ruleset WHERE withdrawn_at IS NULL;

      CREATE VIEW authority_asks_report AS
        SELECT DISTINCT ON (d.id, cause.reason ->> 'rule') d.id AS decision_id, d.decided_at AS asked_at, d.subject_id AS complaint_id, d.remedy_kind, d.currency,
          cause.reason ->> 'rule' AS rule,
          (SELECT rule.content ->> 'title' FROM jsonb_array_elements(s.definition #> '{content,rules}') AS rule (content)
           WHERE rule.content ->> 'key' = cause.reason ->> 'rule' LIMIT 1) AS title,
          (cause.reason ->> 'limitMinor')::bigint AS limit_minor,
          (cause.reason ->> 'askedMinor')::bigint + (cause.reason ->> 'givenMinor')::bigint AS wanted_minor
        FROM decision d JOIN ruleset s ON s.id = d.ruleset_id
          CROSS JOIN LATERAL jsonb_array_elements(d.record #> '{decision,reasons}') AS cause (reason)
        WHERE d.purpose = 'escalate' AND cause.reason ->> 'code' = 'OVER_LIMIT' ORDER BY d.id, cause.reason ->> 'rule';

      CREATE VIEW authority_budgets_report AS
        SELECT scope, holder_id, time_window, max_minor, currency, first_day, last_day, ended_at FROM own_budget;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW authority_budgets_report, authority_asks_report, authority_versions_report;');
  }
}
