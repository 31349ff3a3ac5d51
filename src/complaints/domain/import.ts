import type { ComplaintId, TeamId } from '../../kernel/index.ts';
import type { Change } from './change.ts';
import type { CachedColumns, Channel, Complaint, Safety, Severity } from './complaint.ts';
import { queueBandOf } from './queue-band.ts';

/** A complaint of an older log, as it stood when the log was drawn. Null is "not recorded". */
export type ImportRow = {
  readonly source: string;
  /** With `source` what makes the row itself. */
  readonly externalKey: string;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  /** Never null for RESOLVED and CLOSED. */
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  /** When the log was drawn: of later times it says nothing. */
  readonly watchedUntil: Date;
  readonly status: 'NEW' | 'OPEN' | 'RESOLVED' | 'CLOSED' | 'VOID';
  /** A category unknown here counts as `other`. */
  readonly categoryKey: string;
  readonly severity: Severity;
  /** A team unknown here is made. */
  readonly teamName: string | null;
  readonly channel: Channel | null;
  /** The log's own words for how it ended and what it was about, where it was. */
  readonly outcomeCode: string | null;
  readonly sourceType: string | null;
  readonly zip: string | null;
  readonly area: string | null;
  readonly flags: readonly string[];
  /** What else is told of it, in order: of what changes nothing that the complaint itself keeps. */
  readonly besides?: readonly ImportedEvent[];
};

export type ImportedEvent = { readonly type: string; readonly at: Date; readonly payload: Readonly<Record<string, unknown>> };

export type ImportGround = {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly category: { readonly key: string; readonly safety: boolean };
  readonly teamId: TeamId | null;
};

export type ImportedComplaint = Complaint & Pick<ImportRow, 'source' | 'externalKey' | 'watchedUntil'>;

/** The source of complaints that nobody made. */
export const syntheticSource = 'synthetic';

/** Stands where a customer's words would: a log's sentences are not taken over. */
export const importedDescription = 'Taken over from an earlier complaint log. What the customer said is not in it.';

const inventedDescription = 'Invented for a demonstration. Nobody said or wrote this.';

/** An import may put a complaint into any state at once: nobody took it, decided on it or was told. */
export const importComplaint = (
  row: ImportRow,
  ground: ImportGround,
  now: Date,
): { complaint: ImportedComplaint; change: Change } => {
  const set = cachedColumns(row, ground);
  const at = row.closedAt ?? row.resolvedAt ?? row.receivedAt;
  const { source, externalKey, watchedUntil, flags } = row;
  const complaint: ImportedComplaint = {
    ...set,
    id: ground.id,
    reference: ground.reference,
    registeredAt: now,
    registeredBy: null,
    origin: 'CUSTOMER',
    originReference: externalKey,
    originDueOn: null,
    channel: row.channel ?? unrecordedChannel,
    flags,
    description: source === syntheticSource ? inventedDescription : importedDescription,
    remedySought: null,
    aboutPersonId: null,
    sentence: null,
    nextDueAt: null,
    version: 1,
    changedAt: at,
    source,
    externalKey,
    watchedUntil,
  };
  return {
    complaint,
    change: { complaintId: ground.id, type: 'complaint.imported', at, set, details: detailsOf(row, complaint) },
  };
};

/** It came to us from another system, whatever way it took to there. */
const unrecordedChannel: Channel = 'api';

const cachedColumns = (
  { receivedAt, status, severity, resolvedAt, closedAt }: ImportRow,
  { category, teamId }: ImportGround,
): CachedColumns => {
  const hasEnded = status === 'RESOLVED' || status === 'CLOSED';
  const isOver = hasEnded || status === 'VOID';
  const safety = category.safety && severity === 1 && !isOver ? 'open' : 'none';
  return {
    receivedAt,
    state: status,
    ownerId: null,
    teamId,
    category: category.key,
    severity,
    customerId: null,
    accountId: null,
    premiseId: null,
    safety,
    disconnectOn: null,
    eventOn: null,
    billOn: null,
    queueBand: bandOf(safety),
    waitingUntil: null,
    outcome: hasEnded ? 'NOT_RECORDED' : null,
    relief: null,
    cause: null,
    resolvedAt: hasEnded ? resolvedAt : null,
    resolvedBy: null,
    closedAt: status === 'CLOSED' ? closedAt : null,
    reopenCount: 0,
    mergedInto: null,
  };
};

/** No log tells of a shut-off to come. */
const bandOf = (safety: Safety): CachedColumns['queueBand'] => queueBandOf({ safety, disconnectOn: null }, '');

const detailsOf = (row: ImportRow, { channel, origin, registeredBy }: Complaint): Change['details'] => {
  const { source, externalKey, watchedUntil, dueAt, sourceType, outcomeCode, zip, area } = row;
  return { channel, origin, registeredBy, source, externalKey, watchedUntil, dueAt, sourceType, outcomeCode, zip, area };
};
