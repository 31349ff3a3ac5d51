import { Injectable } from '@nestjs/common';
import { Ids, type PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { sessionEnd } from '../domain/session-lifetime.ts';

/** `token` is known to nobody but the browser it goes to. */
export type NewSession = { readonly token: string; readonly personId: PersonId; readonly expiresAt: Date };

const tokenBytes = 32;

@Injectable()
export class BeginSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, personId: PersonId): Promise<NewSession> {
    const session = { token: this.ids.secret(tokenBytes), personId, expiresAt: sessionEnd(tx.now) };
    await this.sessions.insert(tx, session.token, personId, session.expiresAt);
    return session;
  }
}
