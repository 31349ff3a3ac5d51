import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { SignInAttempts } from '../db/sign-in-attempts.repository.ts';
import { idleSince } from '../domain/session-lifetime.ts';

const day = 24 * 3_600_000;
const countedDays = 2;
const knownDays = 90;

/** Clears away sessions that opened nothing any more and attempts that no limit remembers. */
@Injectable()
export class ForgetSessions implements JobHandler, OnModuleInit {
  readonly queue = 'staff.forget-sessions';
  readonly every = '17 3 * * *';

  constructor(
    private readonly workers: Workers,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx): Promise<void> {
    const ago = (days: number): Date => new Date(tx.now.getTime() - days * day);
    await this.sessions.forget(tx, idleSince(tx.now));
    await this.attempts.forget(tx, { countedSince: ago(countedDays), knownSince: ago(knownDays) });
  }
}
