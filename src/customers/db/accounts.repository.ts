import { Injectable } from '@nestjs/common';
import type { AccountId, CustomerId } from '../../kernel/index.ts';
import { maybeRow, violatedConstraint, type Sql, type Tx } from '../../platform/index.ts';
import type { Account } from '../domain/account.ts';
import { customerErrors } from '../domain/customer.errors.ts';
import type { PremiseLink } from '../domain/premise.ts';

/** `disconnectOn` is a local date; without `factsAsOf` nobody knows whether one is planned. */
export type CutOff = { readonly disconnectOn: string | null; readonly factsAsOf: Date | null };

@Injectable()
export class Accounts {
  /** Throws 409 `account-number-taken`. */
  async insert(tx: Tx, account: Account): Promise<void> {
    try {
      await tx.rows({
        name: 'customers-account-insert',
        text: `INSERT INTO account (id, number, customer_id, utility, currency, balance_minor, disputed_minor, last_bill_minor, average_bill_minor,
                 disconnect_on, legal_hold, facts_as_of, opened_on, closed_on,
                 disputed_bill_minor, average_bill_3m_minor, average_bill_4m_minor, average_bill_12m_minor, highest_bill_3m_minor, minimum_bill_minor,
                 estimated_bill_minor, normal_usage, leak_usage, periods_with_leak, bills_last_12m, overdue_days,
                 back_billed_months, metered, owner_occupied, minutes_without_supply, interruption_planned, interruption_notice_minutes)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
                 $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)`,
        values: [
          account.id, account.number, account.customerId, account.utility, account.currency, account.balanceMinor, account.disputedMinor,
          account.lastBillMinor, account.averageBillMinor, account.disconnectOn, account.legalHold, account.factsAsOf, account.openedOn,
          account.closedOn,
          account.disputedBillMinor, account.averageBill3mMinor, account.averageBill4mMinor, account.averageBill12mMinor,
          account.highestBill3mMinor, account.minimumBillMinor, account.estimatedBillMinor, account.normalUsage,
          account.leakUsage, account.periodsWithLeak, account.billsLast12m, account.overdueDays,
          account.backBilledMonths, account.metered, account.ownerOccupied, account.minutesWithoutSupply,
          account.interruptionPlanned, account.interruptionNoticeMinutes,
        ],
      }); // prettier-ignore
    } catch (error) {
      if (violatedConstraint(error) === 'account_number_is_unique') throw customerErrors.accountNumberTaken(account.number);
      throw error;
    }
  }

  /** Whose account has exactly this number, however it is grouped and written; an open one before a closed one. Null when nobody's has. */
  async holderOf(sql: Sql, number: string): Promise<CustomerId | null> {
    const found = await maybeRow<{ customerId: CustomerId }>(sql, {
      name: 'customers-account-holder',
      text: `SELECT a.customer_id AS "customerId" FROM account a WHERE translate(lower(a.number), ' -', '') = translate(lower($1), ' -', '')
             ORDER BY a.closed_on NULLS FIRST, a.id LIMIT 1`,
      values: [number],
    });
    return found && found.customerId;
  }

  async cutOffs(sql: Sql, ids: readonly AccountId[]): Promise<ReadonlyMap<AccountId, CutOff>> {
    const rows = await sql.rows<CutOff & { id: AccountId }>({
      name: 'customers-cut-offs',
      text: 'SELECT a.id, a.disconnect_on AS "disconnectOn", a.facts_as_of AS "factsAsOf" FROM account a WHERE a.id = ANY ($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map(({ id, ...known }) => [id, known]));
  }

  async linkPremises(tx: Tx, links: readonly PremiseLink[]): Promise<void> {
    const column = <T>(pick: (link: PremiseLink) => T): T[] => links.map(pick);
    await tx.rows({
      name: 'customers-account-premise-insert',
      text: `INSERT INTO account_premise (account_id, premise_id, role, valid_from, valid_to)
             SELECT n.account_id, n.premise_id, n.role, n.valid_from, n.valid_to
             FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[])
               AS n (account_id, premise_id, role, valid_from, valid_to)`,
      values: [
        column(({ accountId }) => accountId), column(({ premiseId }) => premiseId), column(({ role }) => role),
        column(({ validFrom }) => validFrom), column(({ validTo }) => validTo),
      ],
    }); // prettier-ignore
  }

  /** Billing says that what is known of these accounts and of their customers still holds. Customers are locked first, as by everybody. */
  async confirm(tx: Tx, numbers: readonly string[]): Promise<void> {
    await tx.rows({
      name: 'account-confirm-customers',
      text: `UPDATE customer SET facts_as_of = $2
             WHERE facts_as_of IS NOT NULL AND id IN (SELECT a.customer_id FROM account a WHERE a.number = ANY ($1::text[]))`,
      values: [numbers, tx.now],
    });
    await tx.rows({
      name: 'account-confirm',
      text: `UPDATE account SET facts_as_of = $2 WHERE number = ANY ($1::text[])`,
      values: [numbers, tx.now],
    });
  }
}
