import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What insights may read of what was not permitted: every question that was kept and that the asker could not settle, with the codes of its reasons. */
export class AuthorityRefusalsReport1795000213000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Gathered beside the row, so that a long record is read once however many codes are counted.
    await db.query(`
      CREATE VIEW authority_refusals_report AS
        SELECT d.id AS decision_id, d.subject_id AS complaint_id, d.decided_at, d.remedy_kind, d.verdict, cause.codes
        FROM decision d CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(DISTINCT reason.value ->> 'code'), '{}') AS codes FROM jsonb_array_elements(d.record #> '{decision,reasons}') AS reason
        ) AS cause
        WHERE d.purpose <> 'ruling' AND d.verdict NOT IN ('OWED', 'PERMIT');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW authority_refusals_report;');
  }
}
