import { Injectable } from '@nestjs/common';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database, SessionReader } from '../../platform/index.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { idleSince, isSeenLongAgo } from '../domain/session-lifetime.ts';

/** Asks the database at every request: signing out, leaving, another role or password hold from the next one on. */
@Injectable()
export class ReadSession extends SessionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {
    super();
  }

  async actorOf(token: string): Promise<PersonActor | null> {
    const now = this.clock.now();
    const session = await this.sessions.find(this.database, token, now, idleSince(now));
    if (!session) return null;
    const { seenAt, ...person } = session;
    if (isSeenLongAgo(seenAt, now)) await this.sessions.markSeen(this.database, token, now);
    return { kind: 'person', ...person };
  }
}
