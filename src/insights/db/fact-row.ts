import type { Holdings, WorkingHours } from '../../deadlines/index.ts';
import type { ComplaintFact, RemedyFact } from '../domain/facts/complaint-fact.ts';

/** A fact under the names of its columns; instants are ISO strings, as JSON has them. */
export type FactRow = Readonly<Record<string, unknown>>;

/** By which version of the house's calendar a fact was counted, and by those of teams with their own; null where none of them had one. */
export type CountedBy = { readonly houseVersion: number; readonly teams: Holdings | null };

export const countedBy = ({ house, holdingsOf }: WorkingHours, teamIds: readonly string[]): CountedBy => {
  const teams = holdingsOf(teamIds);
  return { houseVersion: house.calendarVersion, teams: Object.keys(teams).length > 0 ? teams : null };
};

export const factRow = (fact: ComplaintFact, { houseVersion, teams }: CountedBy): FactRow => ({
  ...{ complaint_id: fact.complaintId, seq: fact.seq, received_at: fact.receivedAt.toISOString() },
  received_moved: fact.receivedMoved,
  ...{ watched_until: instant(fact.watchedUntil), standing: fact.standing, state: fact.state, waits_with: fact.waitsWith },
  ...{ counted_until: fact.countedUntil.toISOString(), resolved_at: instant(fact.resolvedAt) },
  ...{ category: fact.category, team_id: fact.teamId, owner_id: fact.ownerId, account_id: fact.accountId },
  ...{ channel: fact.channel, severity: fact.severity, origin: fact.origin, outcome: fact.outcome, cause: fact.cause },
  ...{ hearer_id: fact.hearerId, resolved_by: fact.resolvedBy, reopen_count: fact.reopenCount },
  ...{ merged_into: fact.mergedInto, came_back_at: instant(fact.cameBackAt), is_invented: fact.isInvented },
  ...{ inbound_contacts: fact.inboundContacts, reassignments: fact.reassignments },
  ...{ authority_count: fact.escalations.AUTHORITY, skill_count: fact.escalations.SKILL, time_count: fact.escalations.TIME },
  ...{ customer_count: fact.escalations.CUSTOMER, mandatory_count: fact.escalations.MANDATORY },
  ...{ advice_count: fact.escalations.ADVICE, our_seconds: fact.ourSeconds },
  ...{ in_queue: fact.spent.queue, at_frontline: fact.spent.frontline, at_authority: fact.spent.authority },
  ...{ in_field: fact.spent.field, at_customer: fact.spent.customer, at_third_party: fact.spent.thirdParty },
  ...{ reopened: fact.spent.reopened, unrecorded: fact.spent.unrecorded },
  ...{ same_day: fact.sameDay, next_day: fact.nextDay, frontline: fact.frontline },
  ...remedied(fact.remedies),
  ...{ survey_asked_at: instant(fact.survey.askedAt), survey_answered_at: instant(fact.survey.answeredAt) },
  ...{ survey_handled: fact.survey.handled, survey_solved: fact.survey.solved, survey_told: fact.survey.told },
  ...{ calendar_version: houseVersion, team_calendars: teams },
});

/** When the last remedy reached the customer, how many are still on their way, and of which kinds they are. */
const remedied = (remedies: readonly RemedyFact[]): FactRow => {
  const standing = remedies.filter(({ droppedAt }) => droppedAt === null);
  const executed = standing.flatMap(({ executedAt }) => (executedAt ? [executedAt.toISOString()] : []));
  return {
    remedied_at: executed.sort().at(-1) ?? null,
    remedies_waiting: standing.length - executed.length,
    remedy_kinds: [...new Set(standing.map(({ kind }) => kind))].sort(),
  };
};

export const remedyRow = (complaintId: string, remedy: RemedyFact): FactRow => ({
  ...{ remedy_id: remedy.remedyId, complaint_id: complaintId, kind: remedy.kind, cost_code: remedy.costCode },
  ...{ amount_minor: remedy.amountMinor, currency: remedy.currency, authorised_at: remedy.authorisedAt.toISOString() },
  execute_by: instant(remedy.executeBy),
  ...{ executed_at: instant(remedy.executedAt), reversed_at: instant(remedy.reversedAt) },
  ...{ dropped_at: instant(remedy.droppedAt), own_authority: remedy.ownAuthority },
});

const instant = (at: Date | null): string | null => at && at.toISOString();
