/** Every column of a customer, an account and a premise under its name in the domain. */
export const customerColumns = `
  c.id, c.name, c.segment, c.household_id AS "householdId", c.vulnerable, c.medical_equipment AS "medicalEquipment",
  c.spoken_language AS "spokenLanguage", c.written_language AS "writtenLanguage", c.representative, c.protected,
  c.customer_since AS "customerSince"`;

export const accountColumns = `
  a.id, a.number, a.customer_id AS "customerId", a.utility, a.currency, a.balance_minor AS "balanceMinor",
  a.disputed_minor AS "disputedMinor", a.last_bill_minor AS "lastBillMinor", a.average_bill_minor AS "averageBillMinor",
  a.disconnect_on AS "disconnectOn", a.legal_hold AS "legalHold", a.facts_as_of AS "factsAsOf", a.opened_on AS "openedOn",
  a.closed_on AS "closedOn"`;

export const premiseColumns = `p.id, p.address, p.city, p.postcode, p.safety_flags AS "safetyFlags"`;
