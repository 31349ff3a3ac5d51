import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nightly billing and the outage system deliver for policies that calculate; null is not known. */
export class CustomersBillingFacts1795000022100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account
        ADD disputed_bill_minor      bigint,
        ADD average_bill_3m_minor    bigint,
        ADD average_bill_4m_minor    bigint,
        ADD average_bill_12m_minor   bigint,
        ADD highest_bill_3m_minor    bigint,
        ADD minimum_bill_minor       bigint,
        ADD estimated_bill_minor     bigint,
        ADD normal_usage             bigint,
        ADD leak_usage               bigint,
        ADD periods_with_leak        integer,
        ADD bills_last_12m           integer,
        ADD overdue_days             integer,
        ADD back_billed_months       integer,
        ADD metered                  boolean,
        ADD owner_occupied           boolean,
        ADD minutes_without_supply   integer,
        ADD interruption_planned     boolean,
        ADD interruption_notice_minutes integer;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account
        DROP disputed_bill_minor, DROP average_bill_3m_minor, DROP average_bill_4m_minor, DROP average_bill_12m_minor,
        DROP highest_bill_3m_minor, DROP minimum_bill_minor, DROP estimated_bill_minor, DROP normal_usage, DROP leak_usage,
        DROP periods_with_leak, DROP bills_last_12m, DROP overdue_days, DROP back_billed_months, DROP metered, DROP owner_occupied,
        DROP minutes_without_supply, DROP interruption_planned, DROP interruption_notice_minutes;
    `);
  }
}
