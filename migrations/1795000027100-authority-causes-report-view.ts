import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rules made somebody ask higher: one row for each decision that was put to an escalation and each rule it names. */
export class AuthorityCausesReportView1795000027100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW authority_causes_report AS
        SELECT DISTINCT d.id AS decision_id, d.asked_minor, d.currency, cause.reason ->> 'rule' AS rule,
          (SELECT rule.content ->> 'title' FROM jsonb_array_elements(s.definition #> '{content,rules}') AS rule (content)
           WHERE rule.content ->> 'key' = cause.reason ->> 'rule' LIMIT 1) AS title
        FROM decision d JOIN ruleset s ON s.id = d.ruleset_id
          CROSS JOIN LATERAL jsonb_array_elements(d.record #> '{decision,reasons}') AS cause (reason)
        WHERE d.purpose = 'escalate' AND cause.reason ->> 'rule' IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW authority_causes_report;');
  }
}
