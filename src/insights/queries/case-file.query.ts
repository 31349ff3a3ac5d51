import { Injectable } from '@nestjs/common';
import { reasonSentence, speechIn, type StoredDecision } from '../../authority/index.ts';
import {
  ComplaintPageQuery,
  ComplaintTimeline,
  DecisionsQuery,
  syntheticSource,
  type ComplaintPage,
  type TimelineItem,
} from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type Money, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { CaseDecision, CaseFile, CaseMessage, CaseRow, CaseStep } from '../domain/case-file/case-file.ts';
import { caseWords, stepWords } from '../domain/case-file/case-file-words.ts';
import { CaseDeadlines } from './case-deadlines.ts';
import { CaseLabels, type LabelOf } from './case-labels.ts';

export type CaseLanguage = keyof typeof caseWords;

/** Everything about one complaint, gathered for paper. Whoever may not see the complaint gets no file of it. */
@Injectable()
export class CaseFileQuery {
  constructor(
    private readonly database: Database,
    private readonly pages: ComplaintPageQuery,
    private readonly timelines: ComplaintTimeline,
    private readonly decisions: DecisionsQuery,
    private readonly deadlines: DeadlinesApi,
    private readonly caseDeadlines: CaseDeadlines,
    private readonly labels: CaseLabels,
    private readonly staff: StaffApi,
    private readonly clock: Clock,
  ) {}

  /** By id or reference. Throws 404 `complaint-not-found`. */
  async execute(idOrReference: string, language: CaseLanguage, actor: PersonActor): Promise<CaseFile> {
    const page = await this.pages.execute(idOrReference, actor);
    const { complaint } = page;
    const { zone } = await this.deadlines.houseDays(this.database);
    const labelOf = await this.labels.in(this.database, language);
    const [steps, decided, messages] = [
      await this.timelines.execute(complaint.id, actor),
      await this.decisions.of(complaint.id, actor),
      await this.#messages(complaint.id, page.isMasked, labelOf),
    ];
    const names = await this.staff.names(this.database, decided.map(({ record }) => record.employee.id)); // prettier-ignore
    return {
      ...{ reference: complaint.reference, printedAt: this.clock.now(), printedBy: actor.name, zone },
      ...{ locale: language === 'en' ? 'en-US' : 'es-US', words: caseWords[language] },
      isInvented: steps[0]?.payload['source'] === syntheticSource,
      facts: factsOf(page, language, labelOf, zone),
      description: page.isMasked ? null : complaint.description,
      sentence: page.isMasked ? null : complaint.sentence,
      remedies: page.remedies.map((remedy) => remedyRow(remedy, labelOf, language)),
      decisions: decided.map((each) => decisionOf(each, names.get(each.record.employee.id) ?? '', language, labelOf)),
      deadlines: await this.caseDeadlines.of(this.database, page, labelOf, caseWords[language]),
      timeline: steps.map((step) => stepOf(step, language, labelOf)),
      messages,
    };
  }

  async #messages(complaintId: string, isMasked: boolean, labelOf: LabelOf): Promise<CaseMessage[]> {
    const sent = await this.database.rows<CaseMessage>({
      name: isMasked ? 'insights-case-messages-masked' : 'insights-case-messages',
      text: `SELECT m.sent_at AS at, m.channel, m.subject, ${isMasked ? 'NULL::text' : 'm.body'} AS body
             FROM messages_report m WHERE m.complaint_id = $1 AND m.sent_at IS NOT NULL ORDER BY m.sent_at, m.id`,
      values: [complaintId],
    });
    return sent.map((message) => ({ ...message, channel: labelOf('channel', message.channel) }));
  }
}

const moneyText = (amount: Money | null, language: CaseLanguage): string =>
  amount === null ? '' : speechIn(language, amount.currency).money(amount.minor);

const factsOf = (
  { complaint, names, party, category, isMasked }: ComplaintPage,
  language: CaseLanguage,
  labelOf: LabelOf,
  zone: string,
): CaseFile['facts'] => {
  const words = caseWords[language];
  const at = (moment: Date | null): string | null =>
    moment &&
    new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: zone,
    }).format(moment);
  return [
    [words.received, at(complaint.receivedAt)],
    [words.category, category?.label[language] ?? complaint.category],
    [words.severity, labelOf('severity', String(complaint.severity))],
    [words.channel, labelOf('channel', complaint.channel)],
    [words.origin, labelOf('origin', complaint.origin)],
    [words.state, labelOf('state', complaint.state)],
    [words.outcome, complaint.outcome && labelOf('outcome', complaint.outcome)],
    [words.resolved, at(complaint.resolvedAt)],
    [words.closed, at(complaint.closedAt)],
    [words.reopened, complaint.reopenCount > 0 ? `${complaint.reopenCount} ${words.times}` : null],
    [words.customer, names.customerName],
    [words.account, isMasked ? null : (party.account?.number ?? null)],
    [words.address, names.address],
    [words.team, names.teamName],
    [words.owner, names.ownerName],
  ];
};

const remedyRow = (remedy: ComplaintPage['remedies'][number], labelOf: LabelOf, language: CaseLanguage): CaseRow => ({
  what: labelOf('remedy', remedy.kind),
  amount: moneyText(remedy.amount, language),
  state: labelOf('remedy-state', remedy.state),
  at: remedy.executedAt ?? remedy.endedAt ?? remedy.authorisedAt ?? remedy.proposedAt,
});

const decisionOf = ({ record }: StoredDecision, who: string, language: CaseLanguage, labelOf: LabelOf): CaseDecision => {
  const { request, decision, ruleset, decidedAt } = record;
  const words = caseWords[language];
  const speech = speechIn(language, request.amount?.currency ?? 'USD');
  return {
    at: new Date(decidedAt),
    who,
    asked: [labelOf('remedy', request.kind), moneyText(request.amount, language)].filter((part) => part !== '').join(', '),
    verdict: labelOf('verdict', decision.verdict),
    reasons: decision.reasons.map((reason) => reasonSentence(reason, 'staff', speech)),
    ruleset: ruleset ? `${words.rules} ${ruleset.version}` : words.noRules,
  };
};

const stepOf = ({ type, at, actorName, text, payload }: TimelineItem, language: CaseLanguage, labelOf: LabelOf): CaseStep => {
  const kind = payload['kind'];
  const about = type.startsWith('remedy.') && typeof kind === 'string' ? `: ${labelOf('remedy', kind)}` : '';
  return { at, what: `${stepWords(type, language)}${about}`, who: actorName ?? caseWords[language].product, text };
};
