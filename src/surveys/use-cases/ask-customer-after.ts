import { Injectable } from '@nestjs/common';
import { ComplaintsApi, type Complaint } from '../../complaints/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import { Ids, type ComplaintId } from '../../kernel/index.ts';
import { LinkSecrets, type Tx } from '../../platform/index.ts';
import { Surveys } from '../db/surveys.repository.ts';
import { askedLatelySince, expiresAt, surveyLanguageFor, type SurveyId } from '../domain/survey.ts';
import { canBeAsked, stillStands } from '../domain/whom-to-ask.ts';
import { linkPurpose } from '../surveys.api.ts';

/**
 * Asks the customer how a resolution was handled, a day after it, if it still stands: once about a complaint, and nobody more often than
 * every thirty days. Whoever left no name or no address that words can be sent to is not asked.
 */
@Injectable()
export class AskCustomerAfter {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly customers: CustomersApi,
    private readonly surveys: Surveys,
    private readonly links: LinkSecrets,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, complaintId: ComplaintId, resolvedAt: Date): Promise<void> {
    const complaint = await this.complaints.lock(tx, complaintId);
    if (complaint.customerId === null || !stillStands(complaint, resolvedAt)) return;
    if (await this.surveys.of(tx, complaintId)) return;
    await this.#ask(tx, complaint, complaint.customerId);
  }

  /** Under the lock of the customer, so that two of their complaints do not both ask. */
  async #ask(tx: Tx, { id: complaintId }: Complaint, customerId: NonNullable<Complaint['customerId']>): Promise<void> {
    await this.customers.lock(tx, customerId);
    if (await this.surveys.wasAskedSince(tx, customerId, askedLatelySince(tx.now))) return;
    const reach = await this.customers.reach(tx, customerId);
    if (!canBeAsked(reach)) return;
    const id = this.ids.next<SurveyId>();
    const linkHash = this.links.hashOf(this.links.of(linkPurpose, id));
    const times = { askedAt: tx.now, expiresAt: expiresAt(tx.now) };
    await this.surveys.insert(tx, {
      id,
      complaintId,
      customerId,
      language: surveyLanguageFor(reach.language),
      linkHash,
      ...times,
    });
    const payload = { surveyId: id, expiresAt: times.expiresAt.toISOString() };
    this.complaints.note(tx, complaintId, { type: 'survey.asked', at: tx.now, payload });
  }
}
