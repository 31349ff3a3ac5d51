import { Injectable } from '@nestjs/common';
import { DeadlineReadings, type Explained } from '../../deadlines/index.ts';
import { Clock, type DeadlineId, type PersonActor } from '../../kernel/index.ts';
import { Database, eventsOf, type StoredEvent } from '../../platform/index.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { whyLate, type LateReason, type Told } from '../domain/why-late.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type DeadlineExplanation = Explained & { readonly asOf: Date; readonly reasons: readonly LateReason[] };

/** Why one deadline stands where it stands: what counted, what did not, and where the time that counted went. */
@Injectable()
export class DeadlineExplanationQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly readings: DeadlineReadings,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `complaint-not-found`, `deadline-not-found`. */
  async execute(idOrReference: string, deadlineId: DeadlineId, actor: PersonActor): Promise<DeadlineExplanation> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const asOf = this.clock.now();
    const explained = await this.readings.explained(this.database, complaint.id, deadlineId, asOf);
    if (!explained) throw complaintErrors.deadlineNotFound();
    const events = (await eventsOf(this.database, complaint.id)).map((event) => toTold(event, deadlineId));
    const counted = explained.why.spans.filter(({ reason }) => reason === 'counted');
    return { ...explained, asOf, reasons: whyLate(counted, complaint.registeredAt, events) };
  }
}

type Payload = {
  readonly set?: { readonly state?: Complaint['state'] };
  readonly deadlines?: readonly { readonly id: string; readonly type: string; readonly dueAt: string | null }[];
};

function toTold({ type, at, payload }: StoredEvent, deadlineId: DeadlineId): Told {
  const { set, deadlines = [] } = payload as Payload;
  return { type, at, state: set?.state ?? null, deadlines: deadlines.filter(({ id }) => id === deadlineId) };
}
