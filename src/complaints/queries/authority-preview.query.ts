import { Injectable } from '@nestjs/common';
import type { PanelQuestion } from '../../authority/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import {
  Clock,
  Ids,
  type AccountId,
  type ComplaintId,
  type CustomerId,
  type PersonActor,
  type PersonId,
} from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Categories } from '../db/categories.repository.ts';
import { nothingOnRecord } from '../db/grounds.repository.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Channel, Complaint, Origin, Severity } from '../domain/complaint.ts';
import { speaksForAccount, type Caller } from '../domain/contact.ts';
import { register } from '../domain/register.ts';
import { ReadCircumstances } from '../facts/circumstances.ts';
import { PanelAnswers, type AuthorityPanel } from './panel-answers.ts';
import { Reaches } from './reaches.ts';

/** What of a complaint that is being written down matters to the rules. */
export type PreviewQuestion = {
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly category: string;
  readonly severity: Severity | null;
  readonly channel: Channel;
  readonly origin: Origin;
  readonly receivedAt: Date | null;
  readonly eventOn: string | null;
  readonly billOn: string | null;
  readonly flags: readonly string[];
  readonly aboutPersonId: PersonId | null;
  readonly remedySought: string | null;
  /** What was found, when that is known already. */
  readonly cause: string | null;
  readonly caller: Pick<Caller, 'relation' | 'verifiedBy'>;
};

const lowestBand = 2;

/** What somebody could do about a complaint if they registered and resolved it now. It stores nothing and numbers nothing. */
@Injectable()
export class AuthorityPreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomersApi,
    private readonly deadlines: DeadlinesApi,
    private readonly categories: Categories,
    private readonly reaches: Reaches,
    private readonly circumstances: ReadCircumstances,
    private readonly answers: PanelAnswers,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws 422 for an unknown category or party, 403 `own-affair` as registering it would. */
  async execute(question: PreviewQuestion, actor: PersonActor, asked: PanelQuestion['asked']): Promise<AuthorityPanel> {
    const complaint = await this.#asRegistered(question, actor);
    if (!(await this.reaches.allows(this.database, actor, complaint))) throw complaintErrors.ownAffair();
    const isVerified = speaksForAccount(question.caller);
    const circumstances = await this.circumstances.execute(this.database, complaint, {
      personId: actor.personId,
      at: complaint.registeredAt,
      onRecord: { ...nothingOnRecord, isVerified },
    });
    return this.answers.of(complaint, circumstances, actor, { asked });
  }

  async #asRegistered(question: PreviewQuestion, { personId, teamId }: PersonActor): Promise<Complaint> {
    const { severity, cause, channel, origin, flags, aboutPersonId, remedySought, eventOn, billOn } = question;
    const now = this.clock.now();
    const receivedAt = question.receivedAt ?? now;
    const category = await this.categories.get(this.database, question.category);
    const { customer, account } = await this.customers.party(this.database, { ...question, premiseId: null });
    const { complaint } = register(
      {
        ...{ category: category.key, channel, origin, flags, aboutPersonId, remedySought },
        ...{ id: this.ids.next<ComplaintId>(), reference: '', description: '', keep: true, followUpOf: null, settles: false },
        ...{ originReference: null, originDueOn: null, premiseId: null, queueBand: lowestBand },
        ...{ receivedAt, eventOn, billOn, receivedOn: (await this.deadlines.houseDays(this.database)).dateOf(receivedAt) },
        registeredBy: personId,
        teamId,
        severity: severity ?? category.defaultSeverity,
        isSafetyCategory: category.safety,
        customerId: customer?.id ?? null,
        accountId: account?.id ?? null,
        disconnectOn: account?.disconnectOn ?? null,
      },
      now,
    );
    return { ...complaint, cause };
  }
}
