import { DomainError, noCurrency, type AccountId, type CustomerId, type PersonId } from '../../kernel/index.ts';
import {
  spoken,
  type DecisiveRule,
  type InEach,
  type PanelQuestion,
  type RuleTrace,
  type SourcedLeaf,
} from '../../authority/index.ts';
import { unknownCaller } from '../domain/contact.ts';
import type { AuthorityAnswer } from '../domain/authority-answer.ts';
import type { RemedyOnPanel } from '../domain/panel-remedy.ts';
import type { AuthorityPanel } from '../queries/panel-answers.ts';
import type { PreviewQuestion } from '../queries/authority-preview.query.ts';
import type { AuthorityPreviewDto, AuthorityQueryDto } from './authority.dtos.ts';
import type { AnswerView, AuthorityPanelView, LeafView, RemedyOnPanelView, TraceView } from './authority.views.ts';
import { toReasonView } from './reason-said.mapper.ts';

/** Throws 400 `remedy-missing` for an amount of nothing in particular. */
export function toAsked({ remedy, amount, planMonths, quantity }: AuthorityQueryDto): PanelQuestion['asked'] {
  if (remedy === undefined) {
    if ((amount ?? planMonths ?? quantity) === undefined) return undefined;
    throw new DomainError('malformed', 'remedy-missing', 'Name the remedy that the amount is asked for.', { field: 'remedy' });
  }
  const params = { ...(planMonths !== undefined && { planMonths }), ...(quantity !== undefined && { quantity }) };
  return { kind: remedy, params, amountMinor: amount ?? null };
}

export const toPreviewQuestion = (body: AuthorityPreviewDto): PreviewQuestion => ({
  customerId: (body.customerId ?? null) as CustomerId | null,
  accountId: (body.accountId ?? null) as AccountId | null,
  category: body.category,
  severity: body.severity ?? null,
  channel: body.channel,
  origin: body.origin ?? 'CUSTOMER',
  receivedAt: body.receivedAt === undefined ? null : new Date(body.receivedAt),
  eventOn: body.eventOn ?? null,
  billOn: body.billOn ?? null,
  flags: body.flags ?? [],
  aboutPersonId: (body.aboutPersonId ?? null) as PersonId | null,
  remedySought: body.remedySought ?? null,
  cause: body.cause ?? null,
  caller: { relation: body.relation ?? unknownCaller.relation, verifiedBy: body.verifiedBy ?? unknownCaller.verifiedBy },
});

/** `speeches` know what the house calls its remedies; without them a remedy is read out as its key. */
export const toAnswerView = (answer: AuthorityAnswer, speeches: InEach = spokenFor(answer)): AnswerView => {
  const { kind, verdict, limit, asked, level, reasons, duties, owed, unlock, rulesetVersion } = answer;
  return {
    ...{ kind, verdict, limit, asked, level, owed, rulesetVersion },
    reasons: reasons.map((reason) => toReasonView(reason, speeches)),
    duties: [...duties],
    unlock: [...unlock],
  };
};

/** Where there is no amount no reason names one. */
const spokenFor = ({ limit, asked }: AuthorityAnswer): InEach => spoken((asked ?? limit)?.currency ?? noCurrency);

export const toPanelView = ({ ruleset, evaluatedAt, currency, remedies, recommended }: AuthorityPanel): AuthorityPanelView => {
  const speeches = spoken(currency, Object.fromEntries(remedies.map(({ kind, label }) => [kind, label])));
  return {
    ...{ ruleset, evaluatedAt, currency, recommended },
    remedies: remedies.map((remedy) => toRemedyOnPanelView(remedy, speeches)),
  };
};

const toRemedyOnPanelView = (remedy: RemedyOnPanel, speeches: InEach): RemedyOnPanelView => ({
  ...toAnswerView(remedy, speeches),
  label: remedy.label,
  family: remedy.family,
  hasMoney: remedy.hasMoney,
  params: remedy.params,
  whereInstead: remedy.whereInstead,
  approver: remedy.approver,
  nextApprover: remedy.nextApprover,
  answerTime: remedy.answerTime,
  split: remedy.split,
  remaining: [...remedy.remaining],
  trace: remedy.trace.map(toTraceView),
});

export const toTraceView = ({ rule, title, passed, leaves }: DecisiveRule): TraceView => ({
  rule,
  title,
  passed: inWords(passed),
  leaves: leaves.map(toLeafView),
});

export const toLeafView = ({ fact, operator, expected, actual, passed, negated, source, asOf }: SourcedLeaf): LeafView => ({
  fact,
  operator,
  expected,
  actual,
  passed: inWords(passed),
  negated,
  source,
  asOf,
});

const inWords = (passed: RuleTrace['passed']): string => (passed === 'unknown' ? 'unknown' : passed ? 'yes' : 'no');
