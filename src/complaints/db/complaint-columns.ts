/** Every column of a complaint under its name in the domain. */
export const complaintColumns = `
  c.id, c.reference, c.customer_id AS "customerId", c.account_id AS "accountId", c.premise_id AS "premiseId",
  c.received_at AS "receivedAt", c.registered_at AS "registeredAt", c.registered_by AS "registeredBy",
  c.origin, c.origin_reference AS "originReference", c.origin_due_on AS "originDueOn", c.channel, c.category, c.severity, c.flags,
  c.description, c.remedy_sought AS "remedySought", c.about_person_id AS "aboutPersonId", c.safety, c.disconnect_on AS "disconnectOn",
  c.event_on AS "eventOn", c.bill_on AS "billOn",
  c.owner_id AS "ownerId", c.team_id AS "teamId", c.state, c.waiting_until AS "waitingUntil", c.outcome, c.relief, c.cause, c.sentence,
  c.resolved_at AS "resolvedAt", c.resolved_by AS "resolvedBy", c.closed_at AS "closedAt", c.reopen_count AS "reopenCount",
  c.merged_into AS "mergedInto", c.next_due_at AS "nextDueAt", c.queue_band AS "queueBand", c.version, c.changed_at AS "changedAt"`;
