import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type BulkSubscriber, type StoredEvent, type Tx } from '../../platform/index.ts';
import { SearchWords } from '../db/search-words.ts';

/** Keeps what can be found by its words up to date, outside the commands that people wait for. */
@Injectable()
export class IndexWords implements BulkSubscriber, OnModuleInit {
  readonly name = 'complaints.index-words';
  readonly to = [
    'complaint.registered',
    'complaint.imported',
    'contact.recorded',
    'message.requested',
    'note.added',
    'complaint.resolved',
    'complaint.awaiting-field',
    'visit.reported',
  ];

  constructor(
    private readonly words: SearchWords,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribeInBulk(this);
  }

  handleAll(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
    return this.words.index(tx, [...new Set(events.map(({ complaintId }) => complaintId))]);
  }
}
