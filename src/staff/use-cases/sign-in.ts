import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../../kernel/index.ts';
import { Database, recordAudit, UnitOfWork } from '../../platform/index.ts';
import { PasswordCredentials, type Credentials } from '../db/credentials.repository.ts';
import { matchesPassword, nobodysHash } from '../db/password-hash.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { SignInAttempts, type Buckets } from '../db/sign-in-attempts.repository.ts';
import { canBeAPassword, normalised } from '../domain/password-rules.ts';
import { signInErrors } from '../domain/sign-in.errors.ts';
import { SignInCounter } from '../sign-in-counter.ts';
import { AdmitAttempt } from './admit-attempt.ts';
import { BeginSession, type NewSession } from './begin-session.ts';

/** `replacing` is the session the browser brought along: it ends, so that nobody can plant one and wait. */
export type SignInInput = {
  readonly username: string;
  readonly password: string;
  readonly address: string;
  readonly replacing: string | null;
};

@Injectable()
export class SignIn {
  readonly #logger = new Logger(SignIn.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly admit: AdmitAttempt,
    private readonly credentials: PasswordCredentials,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
    private readonly begin: BeginSession,
    private readonly counter: SignInCounter,
  ) {}

  /** Throws 401 `sign-in-refused`, the same and after the same work whatever was wrong, or 429 `sign-in-throttled`. */
  async execute({ username, password, address, replacing }: SignInInput): Promise<NewSession> {
    const buckets = await this.admit.execute(username, address);
    const found = await this.credentials.byUsername(this.database, username);
    const session = (await this.#isRight(found, password)) && found ? await this.#begin(found, buckets, replacing) : null;
    this.counter.count(session ? 'accepted' : 'refused');
    if (session) return session;
    this.#logger.warn({ address }, 'a sign-in was refused');
    throw signInErrors.refused();
  }

  async #isRight(found: Credentials | null, password: string): Promise<boolean> {
    if (!canBeAPassword(password)) return false;
    const matches = await matchesPassword(normalised(password), found?.passwordHash ?? nobodysHash);
    return matches && found?.passwordHash !== null;
  }

  /** Null when the person left or got another password while this one was being checked. */
  #begin({ personId, passwordHash }: Credentials, buckets: Buckets, replacing: string | null): Promise<NewSession | null> {
    return this.work.run(systemActor('sign-in'), async (tx) => {
      if (passwordHash === null || !(await this.credentials.hold(tx, personId, passwordHash))) return null;
      await this.attempts.forgive(tx, buckets);
      if (replacing !== null) await this.sessions.end(tx, replacing);
      await recordAudit(tx, { at: tx.now, by: tx.actor, action: 'session.begun', subject: 'person', subjectId: personId });
      return this.begin.within(tx, personId);
    });
  }
}
