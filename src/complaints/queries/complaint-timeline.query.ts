import { Injectable } from '@nestjs/common';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Database, eventsOf, type StoredEvent } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { TimelineTexts, type Texts } from './timeline-texts.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type TimelineItem = {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly actorId: string | null;
  readonly actorName: string | null;
  /** In whose place the actor did it. */
  readonly onBehalfOfName: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What was said or written then; null when nothing was, or for whoever sees no personal data. */
  readonly text: string | null;
  readonly callerName: string | null;
};

/** What happened to a complaint, in order, with the words that the journal itself does not hold. */
@Injectable()
export class ComplaintTimeline {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly texts: TimelineTexts,
    private readonly staff: StaffApi,
  ) {}

  async execute(idOrReference: string, actor: PersonActor): Promise<readonly TimelineItem[]> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const events = await eventsOf(this.database, complaint.id);
    const people = new Set(events.flatMap(({ actorId, onBehalfOf }) => [actorId, onBehalfOf]).filter((id) => id !== null));
    const isMasked = actor.role === 'AUDITOR';
    const [texts, names] = await Promise.all([
      isMasked ? noTexts : this.texts.of(this.database, complaint),
      this.staff.names(this.database, [...people] as PersonId[]),
    ]);
    return events.map((event) => itemOf(isMasked ? masked(event) : event, names, texts));
  }
}

/** What somebody typed into an event: an outside body's name, its reference, our work order. */
const typed = ['party', 'reference', 'body', 'workOrder'];
const hidden = '•••';

const masked = (event: StoredEvent): StoredEvent => ({
  ...event,
  payload: Object.fromEntries(
    Object.entries(event.payload).map(([name, value]) => [name, typed.includes(name) ? hidden : value]),
  ),
});

const noTexts: Texts = { byId: new Map(), callers: new Map(), sentence: null };

/** What ended a wait stands just above it, and so does the question that has reached the customer. */
const wordsAbove = ['complaint.resumed', 'complaint.question-reached'];

function itemOf(event: StoredEvent, names: ReadonlyMap<string, string>, texts: Texts): TimelineItem {
  const { seq, type, at, recordedAt, actorId, onBehalfOf, payload } = event;
  const reported = type === 'visit.reported' ? payload['visitId'] : null;
  const said = wordsAbove.includes(type) ? null : payload['contactId'];
  const ids = [said, payload['noteId'], payload['promiseId'], reported].filter((id) => typeof id === 'string');
  const [source] = ids.filter((id) => texts.byId.has(id));
  const sentence = type === 'complaint.resolved' ? texts.sentence : null;
  return {
    seq,
    type,
    at,
    recordedAt,
    actorId,
    actorName: actorId === null ? null : (names.get(actorId) ?? null),
    onBehalfOfName: onBehalfOf === null ? null : (names.get(onBehalfOf) ?? null),
    payload,
    text: (source === undefined ? null : texts.byId.get(source)) ?? sentence,
    callerName: (source === undefined ? null : texts.callers.get(source)) ?? null,
  };
}
