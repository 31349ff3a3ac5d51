import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports name the versions of the rules that were in force. */
export class AuthorityRulesetsReport1795000201200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW authority_rulesets_report AS SELECT version, valid_from, valid_to FROM ruleset WHERE withdrawn_at IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW authority_rulesets_report;');
  }
}
