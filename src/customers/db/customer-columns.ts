/** Every column of a customer, an account and a premise under its name in the domain. */
export const customerColumns = `
  c.id, c.name, c.segment, c.household_id AS "householdId", c.vulnerable, c.medical_equipment AS "medicalEquipment",
  c.spoken_language AS "spokenLanguage", c.written_language AS "writtenLanguage", c.representative, c.protected,
  c.customer_since AS "customerSince", c.facts_as_of AS "factsAsOf"`;

export const billingColumns = `
  a.disputed_bill_minor AS "disputedBillMinor", a.average_bill_3m_minor AS "averageBill3mMinor", a.average_bill_4m_minor AS "averageBill4mMinor",
  a.average_bill_12m_minor AS "averageBill12mMinor", a.highest_bill_3m_minor AS "highestBill3mMinor", a.minimum_bill_minor AS "minimumBillMinor",
  a.estimated_bill_minor AS "estimatedBillMinor", a.normal_usage AS "normalUsage", a.leak_usage AS "leakUsage",
  a.periods_with_leak AS "periodsWithLeak", a.bills_last_12m AS "billsLast12m", a.overdue_days AS "overdueDays",
  a.back_billed_months AS "backBilledMonths", a.metered AS "metered", a.owner_occupied AS "ownerOccupied",
  a.minutes_without_supply AS "minutesWithoutSupply", a.interruption_planned AS "interruptionPlanned", a.interruption_notice_minutes AS "interruptionNoticeMinutes"`;

export const accountColumns = `
  a.id, a.number, a.customer_id AS "customerId", a.utility, a.currency, a.balance_minor AS "balanceMinor",
  a.disputed_minor AS "disputedMinor", a.last_bill_minor AS "lastBillMinor", a.average_bill_minor AS "averageBillMinor",
  a.disconnect_on AS "disconnectOn", a.legal_hold AS "legalHold", a.facts_as_of AS "factsAsOf", a.opened_on AS "openedOn",
  a.closed_on AS "closedOn", ${billingColumns}`;

export const premiseColumns = `p.id, p.address, p.city, p.postcode, p.safety_flags AS "safetyFlags"`;
