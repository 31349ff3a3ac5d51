import type { Channel, Outcome, syntheticSource } from '../../../complaints/index.ts';
import type { ComplaintId, PersonId } from '../../../kernel/index.ts';
import { cameBackAt, isHeard } from './came-back.ts';
import { type ComplaintFact, type EscalationKind, escalationKinds, type FactStanding } from './complaint-fact.ts';
import type { FactEvent } from './fact-event.ts';
import { remedyFacts } from './remedy-facts.ts';
import { surveyFact } from './survey-fact.ts';
import { heldBy } from './held.ts';
import { countedStays, whereabouts } from './stays.ts';
import { type BusinessMilliseconds, ourTime, timeSpent } from './time-spent.ts';

/** What stands outside a complaint's events; the receipt is the earliest of all that were merged into it. */
export type FactSource = {
  readonly complaintId: ComplaintId;
  readonly receivedAt: Date;
  readonly watchedUntil: Date | null;
};

/** As much of the calendars as facts need: the house's days, and everybody's hours. */
export type FactHours = {
  readonly house: { dateOf(at: Date): string; workingDaysLater(from: Date, days: number): Date };
  readonly businessMilliseconds: BusinessMilliseconds;
};

/** A complaint's fact from its events alone, from the first; the same events always give the same fact. Throws when there is none. */
export const factOf = (source: FactSource, events: readonly FactEvent[], hours: FactHours): ComplaintFact => {
  const columns = columnsOf(events);
  const { receivedAt, watchedUntil, complaintId } = source;
  const teams = heldBy('teamId', receivedAt, events);
  const { stays, place, since } = countedStays(whereabouts(receivedAt, events), teams);
  const standing = standingOf(columns);
  const resolvedAt = columns.resolvedAt ? new Date(columns.resolvedAt) : null;
  const remedies = remedyFacts(events);
  const escalations = escalationsOf(events);
  return {
    ...{ complaintId, receivedAt, receivedMoved: hasMoved(events), watchedUntil, seq: events.at(-1)?.seq ?? 0, standing },
    ...{ state: columns.state, waitsWith: place, countedUntil: since, resolvedAt },
    ...{ category: columns.category, teamId: columns.teamId, ownerId: columns.ownerId, accountId: columns.accountId },
    ...{ channel: columns.channel, severity: columns.severity, origin: columns.origin },
    ...{ outcome: columns.outcome, cause: columns.cause, reopenCount: columns.reopenCount },
    ...{ mergedInto: columns.mergedInto ?? null, cameBackAt: cameBackAt(events) },
    isInvented: events[0]?.payload['source'] === invented,
    ...{ hearerId: columns.hearerId, resolvedBy: columns.resolvedBy, ...contactsOf(events), escalations, remedies },
    survey: surveyFact(events),
    spent: timeSpent(receivedAt, stays),
    teamIds: [...new Set(teams.flatMap(({ id }) => id ?? []))],
    ourSeconds: place === 'unrecorded' ? null : ourTime(stays, teams, hours.businessMilliseconds),
    sameDay: resolvedAt && hours.house.dateOf(receivedAt) === hours.house.dateOf(resolvedAt),
    nextDay: resolvedAt && resolvedAt <= hours.house.workingDaysLater(receivedAt, 1),
    frontline: standing === 'solved' ? escalations.AUTHORITY === 0 && remedies.every(({ ownAuthority }) => ownAuthority) : null,
  };
};

type Columns = Required<FactEvent['set']> & {
  readonly channel: Channel;
  readonly origin: string;
  readonly hearerId: PersonId | null;
};

const columnsOf = (events: readonly FactEvent[]): Columns => {
  const [first] = events;
  if (!first) throw new Error('A complaint without events has no fact');
  const { channel, origin, registeredBy } = first.payload as { channel: Channel; origin: string; registeredBy: PersonId | null };
  const set = events.reduce<FactEvent['set']>((earlier, event) => ({ ...earlier, ...event.set }), {});
  return { ...(set as Required<FactEvent['set']>), channel, origin, hearerId: registeredBy };
};

const invented: typeof syntheticSource = 'synthetic';

const hasMoved = (events: readonly FactEvent[]): boolean =>
  events.some(({ type, set }) => type === 'complaint.merged-in' && set.receivedAt !== undefined);

/** Whoever withdrew or never answered was not helped by us. */
const endedByCustomer: readonly (Outcome | null)[] = ['WITHDRAWN', 'NO_REPLY'];

const standingOf = ({ state, outcome, resolvedAt }: Columns): FactStanding => {
  if (state === 'VOID') return 'void';
  if (!resolvedAt) return 'open';
  return endedByCustomer.includes(outcome) ? 'ended' : 'solved';
};

const escalationsOf = (events: readonly FactEvent[]): Record<EscalationKind, number> => {
  const opened = events.filter(({ type }) => type === 'escalation.opened').map(({ payload }) => payload['kind']);
  const counts = escalationKinds.map((kind) => [kind, opened.filter((each) => each === kind).length] as const);
  return Object.fromEntries(counts) as Record<EscalationKind, number>;
};

/** The contact it began with and every later one in which the customer came to us, about it or what was merged into it; how often it went from one holder to another. */
const contactsOf = (events: readonly FactEvent[]): Pick<ComplaintFact, 'inboundContacts' | 'reassignments'> => {
  let [inboundContacts, reassignments] = [1, 0];
  let holder: { ownerId: unknown; teamId: unknown } = { ownerId: null, teamId: null };
  for (const event of events) {
    const { type, payload, set } = event;
    if (isHeard(event)) inboundContacts += 1;
    if (type === 'complaint.merged-in') inboundContacts += Number(payload['contacts']);
    const next = { ...holder, ...(set.ownerId !== undefined && { ownerId: set.ownerId }), ...(set.teamId !== undefined && { teamId: set.teamId }) }; // prettier-ignore
    const moved = (holder.ownerId !== null && next.ownerId !== holder.ownerId) || (holder.teamId !== null && next.teamId !== holder.teamId); // prettier-ignore
    if (type === 'complaint.assigned' && moved) reassignments += 1;
    holder = next;
  }
  return { inboundContacts, reassignments };
};
