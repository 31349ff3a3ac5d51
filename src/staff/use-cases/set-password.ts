import { Injectable } from '@nestjs/common';
import { Ids, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type Tx } from '../../platform/index.ts';
import { hashPassword, saltBytes } from '../db/password-hash.ts';
import { PasswordCredentials } from '../db/credentials.repository.ts';
import { People } from '../db/people.repository.ts';
import { Sessions } from '../db/sessions.repository.ts';
import { checkPassword, normalised } from '../domain/password-rules.ts';

/** Gives somebody a first or a new password and ends their sessions. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly credentials: PasswordCredentials,
    private readonly sessions: Sessions,
    private readonly ids: Ids,
  ) {}

  /** Takes no idempotency key: it would keep a fast hash of the password beside the slow one, and twice is the same as once. */
  execute(personId: PersonId, password: string, actor: PersonActor): Promise<void> {
    return this.work.run(actor, (tx) => this.within(tx, personId, password));
  }

  /** Throws 404 `person-not-found`, 422 `password-…`. */
  async within(tx: Tx, personId: PersonId, password: string): Promise<void> {
    const person = await this.people.get(tx, personId);
    const chosen = normalised(password);
    checkPassword(chosen, person);
    await this.credentials.replace(tx, personId, await hashPassword(chosen, this.ids.secret(saltBytes)));
    await this.sessions.endAllOf(tx, personId);
    await recordAudit(tx, { at: tx.now, by: tx.actor, action: 'person.password-set', subject: 'person', subjectId: personId });
  }
}
