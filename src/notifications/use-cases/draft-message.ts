import { Injectable } from '@nestjs/common';
import type { Sql, StoredEvent } from '../../platform/index.ts';
import type { Draft } from '../domain/draft.ts';
import { DraftProgress } from './draft-progress.ts';
import { DraftRemedy } from './draft-remedy.ts';
import { DraftWords } from './draft-words.ts';

type Events = readonly StoredEvent[];
type Drafting = (sql: Sql, event: StoredEvent, events: Events) => Promise<Draft | null> | Draft | null;

/** What a customer is told when something happens on their complaint; null where another message says it. */
@Injectable()
export class DraftMessage {
  readonly #drafts: Readonly<Record<string, Drafting>>;

  constructor(progress: DraftProgress, words: DraftWords, remedies: DraftRemedy) {
    this.#drafts = {
      'complaint.registered': (sql, event, events) => progress.registered(sql, event, events),
      'complaint.awaiting-field': (_, event) => progress.visitArranged(event),
      'visit.called-off': (sql, event) => progress.visitCalledOff(sql, event),
      'visit.set-out': (_, event) => progress.crewOnTheWay(event),
      'visit.reported': (sql, event) => progress.visited(sql, event),
      'complaint.reopened': (_, event) => progress.reopened(event),
      'promise.made': (sql, event) => progress.promised(sql, event),
      'message.requested': (sql, event, events) => words.requested(sql, event, events),
      'survey.asked': (_, event) => progress.asked(event),
      'remedy.authorised': (sql, event) => remedies.authorised(sql, event),
      'remedy.executed': (sql, event, events) => remedies.executed(sql, event, events),
      'remedy.refused': (sql, event) => remedies.refused(sql, event),
    };
  }

  /** The types of event that customers hear of. */
  get types(): readonly string[] {
    return Object.keys(this.#drafts);
  }

  async of(sql: Sql, event: StoredEvent, events: Events): Promise<Draft | null> {
    return (await this.#drafts[event.type]?.(sql, event, events)) ?? null;
  }
}
