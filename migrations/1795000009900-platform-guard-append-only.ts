import type { MigrationInterface, QueryRunner } from 'typeorm';

const appendOnly = 'complaint_event, audit_event, decision';

/** The triggers stop everybody; where the application has a role of its own it is not even allowed to try. */
export class PlatformGuardAppendOnly1795000009900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(whereTheRoleExists(`REVOKE UPDATE, DELETE, TRUNCATE ON ${appendOnly} FROM firsthand_app`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(whereTheRoleExists(`GRANT UPDATE, DELETE ON ${appendOnly} TO firsthand_app`));
  }
}

const whereTheRoleExists = (statement: string): string => `
  DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'firsthand_app') THEN ${statement}; END IF;
  END $$`;
