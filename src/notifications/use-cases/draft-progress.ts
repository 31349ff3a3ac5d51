import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi } from '../../complaints/index.ts';
import type { VisitId } from '../../kernel/index.ts';
import type { Sql, StoredEvent } from '../../platform/index.ts';
import { Commands } from '../db/commands.repository.ts';
import type { Draft } from '../domain/draft.ts';
import { acknowledgement } from '../domain/templates/acknowledgement.ts';
import { promise } from '../domain/templates/promise.ts';
import { reopened } from '../domain/templates/reopened.ts';
import { survey } from '../domain/templates/survey.ts';
import { onTheWay, visit, visitCalledOff, visitReport } from '../domain/templates/visit.ts';
import { dueIn, missedBefore } from '../domain/told.ts';

type Events = readonly StoredEvent[];

/** What a customer hears of how their complaint goes on. */
@Injectable()
export class DraftProgress {
  constructor(
    private readonly details: ComplaintDetailsApi,
    private readonly commands: Commands,
  ) {}

  /** Whoever was helped at once reads how it ended, not that we have it. */
  async registered(sql: Sql, event: StoredEvent, events: Events): Promise<Draft | null> {
    const told = await this.commands.typesWith(sql, event);
    // Nobody called about what only pays the rest of an earlier one: what was given is all there is to say.
    if (told.has('complaint.resolved') || 'settles' in event.payload) return null;
    const made = told.has('promise.made') ? events.find(({ type }) => type === 'promise.made') : undefined;
    const promised = made ? await this.#promiseOf(sql, made) : null;
    return acknowledgement({ answerBy: dueIn(event, 'FIRST_RESPONSE', 'RESOLUTION'), promise: promised });
  }

  visitArranged({ payload }: StoredEvent): Draft {
    return visit({ appointmentAt: new Date(String(payload['appointmentAt'])), workOrder: String(payload['workOrder']) });
  }

  /** Whose appointment was over when their complaint was closed waits for nobody. */
  async visitCalledOff(sql: Sql, event: StoredEvent): Promise<Draft | null> {
    const appointmentAt = new Date(String(event.payload['appointmentAt']));
    const isOver = appointmentAt <= event.at && (await this.commands.typesWith(sql, event)).has('complaint.closed');
    return isOver ? null : visitCalledOff({ appointmentAt, workOrder: String(event.payload['workOrder']) });
  }

  crewOnTheWay({ payload }: StoredEvent): Draft {
    return onTheWay({ workOrder: String(payload['workOrder']) });
  }

  async visited(sql: Sql, { complaintId, payload }: StoredEvent): Promise<Draft | null> {
    const report = await this.details.visitReport(sql, complaintId, payload['visitId'] as VisitId);
    return report && visitReport(report);
  }

  reopened(event: StoredEvent): Draft {
    return reopened({ answerBy: dueIn(event, 'RESOLUTION'), said: event.payload['contactId'] !== undefined });
  }

  /** A promise that came with the registration or with a visit is told there. */
  async promised(sql: Sql, event: StoredEvent): Promise<Draft | null> {
    const told = await this.commands.typesWith(sql, event);
    if (told.has('complaint.registered') || told.has('complaint.awaiting-field')) return null;
    const promises = await this.details.promises(sql, event.complaintId);
    const made = promises.find(({ id }) => id === event.payload['promiseId']);
    return made ? promise({ what: made.what, dueAt: made.dueAt, missed: missedBefore(made, promises) }) : null;
  }

  asked({ payload }: StoredEvent): Draft {
    return survey({ surveyId: String(payload['surveyId']), answerBy: new Date(String(payload['expiresAt'])) });
  }

  async #promiseOf(sql: Sql, { complaintId, payload }: StoredEvent): Promise<{ what: string; dueAt: Date } | null> {
    const promises = await this.details.promises(sql, complaintId);
    return promises.find(({ id }) => id === payload['promiseId']) ?? null;
  }
}
