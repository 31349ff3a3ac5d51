import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every list asks who is protected: the few rows, without reading all the others. */
export class CustomersProtectedIndex1795000010100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX customer_protected_idx ON customer (id) WHERE protected;');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX customer_protected_idx;');
  }
}
