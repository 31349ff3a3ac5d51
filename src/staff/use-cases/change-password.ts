import { Injectable } from '@nestjs/common';
import { Ids, type PersonActor } from '../../kernel/index.ts';
import { Database, recordAudit, UnitOfWork } from '../../platform/index.ts';
import { PasswordCredentials } from '../db/credentials.repository.ts';
import { hashPassword, matchesPassword, saltBytes } from '../db/password-hash.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { SignInAttempts } from '../db/sign-in-attempts.repository.ts';
import { checkPassword, normalised } from '../domain/password-rules.ts';
import { signInErrors } from '../domain/sign-in.errors.ts';
import { AdmitAttempt } from './admit-attempt.ts';
import { BeginSession, type NewSession } from './begin-session.ts';

export type ChangePasswordInput = { readonly current: string; readonly password: string; readonly address: string };

/** A person's own new password. Every session ends; the browser at hand gets a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly admit: AdmitAttempt,
    private readonly credentials: PasswordCredentials,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
    private readonly begin: BeginSession,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 `current-password-wrong` or `password-…`, 429 `sign-in-throttled`: a borrowed session guesses no faster. */
  async execute({ current, password, address }: ChangePasswordInput, actor: PersonActor): Promise<NewSession> {
    const own = await this.credentials.of(this.database, actor.personId);
    if (!own?.passwordHash) throw signInErrors.currentPasswordWrong();
    const { username, passwordHash: before } = own;
    const buckets = await this.admit.execute(username, address);
    if (!(await matchesPassword(normalised(current), before))) throw signInErrors.currentPasswordWrong();
    const chosen = normalised(password);
    checkPassword(chosen, own);
    const hash = await hashPassword(chosen, this.ids.secret(saltBytes));
    return this.work.run(actor, async (tx) => {
      if (!(await this.credentials.replace(tx, actor.personId, hash, before))) throw signInErrors.currentPasswordWrong();
      await this.attempts.forgive(tx, buckets);
      await this.sessions.endAllOf(tx, actor.personId);
      await recordAudit(tx, {
        at: tx.now,
        by: actor,
        action: 'person.password-changed',
        subject: 'person',
        subjectId: actor.personId,
      });
      return this.begin.within(tx, actor.personId);
    });
  }
}
