import { Injectable } from '@nestjs/common';
import { DeadlineReadings, type DeadlineKind } from '../../deadlines/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { QueueBand, Severity } from '../domain/complaint.ts';
import type { ComplaintState } from '../domain/complaint-state.ts';
import { reachValues } from './reach-condition.ts';
import { Labels, type Named, type NamesOf } from './labels.ts';
import { fromQueueCursor, toQueueCursor } from './cursors.ts';
import { queueStatement, type QueueScope, type QueueState, type QueueView } from './queue-statement.ts';
import { Reaches } from './reaches.ts';

export type QueueQuestion = {
  readonly view: QueueView;
  readonly state: QueueState;
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly cursor: string | null;
  readonly limit: number;
};

type QueueRow = Named & {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: Severity;
  readonly state: ComplaintState;
  readonly receivedAt: string;
  readonly nextDueAt: string | null;
  readonly waitingUntil: string | null;
  readonly queueBand: QueueBand;
  readonly version: number;
  readonly dueMicros: number | null;
};

/** `nextDueKind`: of which deadline `nextDueAt` is. */
export type QueueItem = Omit<QueueRow, 'dueMicros' | 'customerId' | 'premiseId'> & NamesOf & { readonly breached: boolean; readonly nextDueKind: DeadlineKind | null }; // prettier-ignore

export type QueuePage = { readonly items: QueueItem[]; readonly next: string | null };

/** The queue: safety first, then a shut-off within two working days, then what breaches first. */
@Injectable()
export class ComplaintQueue {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
    private readonly labels: Labels,
    private readonly deadlines: DeadlineReadings,
    private readonly clock: Clock,
  ) {}

  async execute(question: QueueQuestion, actor: PersonActor): Promise<QueuePage> {
    const rows = await this.#rows(question, actor);
    const page = rows.slice(0, question.limit);
    const [names, kinds] = await Promise.all([
      this.labels.of(this.database, page, actor.role === 'AUDITOR'),
      this.deadlines.nextKinds(this.database, page.filter(({ nextDueAt }) => nextDueAt !== null).map(({ id }) => id)), // prettier-ignore
    ]);
    const now = this.clock.now().toISOString();
    const last = rows.length > question.limit ? page.at(-1) : undefined;
    return {
      items: page.map((row) => ({ ...itemOf(row, names(row), now), nextDueKind: kinds.get(row.id) ?? null })),
      next: last ? toQueueCursor({ band: last.queueBand, dueMicros: last.dueMicros, id: last.id }) : null,
    };
  }

  async #rows({ view, state, category, severity, cursor, limit }: QueueQuestion, actor: PersonActor): Promise<QueueRow[]> {
    const place = cursor === null ? null : fromQueueCursor(cursor);
    const { scope, id } = scopeOf(view, actor);
    if (scope !== 'everybody' && id === null) return [];
    const reach = reachValues(await this.reaches.of(this.database, actor));
    return this.database.rows<QueueRow>({
      ...queueStatement({ view, state, scope, isFirst: place === null }),
      values: [...reach, id, category, severity, limit + 1, ...(place ? [place.band, place.dueMicros, place.id] : [])],
    });
  }
}

/** Lists keep to the team; managers and auditors look across teams, except where they ask for their own. */
function scopeOf(view: QueueView, { role, personId, teamId }: PersonActor): { scope: QueueScope; id: string | null } {
  if (view === 'mine') return { scope: 'person', id: personId };
  const seesAll = role === 'MANAGER' || role === 'AUDITOR';
  return seesAll && view !== 'team' ? { scope: 'everybody', id: null } : { scope: 'team', id: teamId };
}

function itemOf(row: QueueRow, names: NamesOf, now: string): Omit<QueueItem, 'nextDueKind'> {
  const { id, reference, category, severity, state, receivedAt, nextDueAt, waitingUntil, queueBand, ownerId, teamId, version } =
    row;
  const breached = nextDueAt !== null && nextDueAt < now;
  return {
    id,
    reference,
    category,
    severity,
    state,
    receivedAt,
    nextDueAt,
    waitingUntil,
    queueBand,
    ownerId,
    teamId,
    version,
    breached,
    ...names,
  };
}
