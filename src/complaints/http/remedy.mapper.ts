import type { EscalationId, PersonId } from '../../kernel/index.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Remedy } from '../domain/remedy.ts';
import type { Resolution } from '../domain/resolve.ts';
import type { SecondOpinion } from '../domain/second-opinion.ts';
import type { GivenRemedy } from '../use-cases/give-remedy.ts';
import type { RemedyAsk } from '../use-cases/give-remedies.ts';
import type { SettledOwed } from '../use-cases/settle-owed.ts';
import type { OpinionInput } from '../use-cases/give-second-opinion.ts';
import { toAnswerView } from './authority.mapper.ts';
import type { GiveRemedyDto, RemedyDto, SecondOpinionDto } from './remedy.dtos.ts';
import type { EndingDto } from './resolution.dtos.ts';
import type { EvidenceView, GivenRemedyView, RemedyView, SecondOpinionView, SettledOwedView } from './remedy.views.ts';

export const toAsk = ({ kind, amount, params, seen, coverId, note }: RemedyDto): RemedyAsk => ({
  kind,
  amount: amount ? { minor: amount.minor, currency: amount.currency } : null,
  params: {
    ...(params?.planMonths !== undefined && { planMonths: params.planMonths }),
    ...(params?.quantity !== undefined && { quantity: params.quantity }),
  },
  seen: seen ? { verdict: seen.verdict, rulesetVersion: seen.rulesetVersion } : null,
  coverId: (coverId ?? null) as EscalationId | null,
  inPlaceOf: null,
  note: note?.trim() ?? null,
});

export const toAskInPlace = ({ inPlaceOf, ...ask }: GiveRemedyDto): RemedyAsk => ({
  ...toAsk(ask),
  inPlaceOf: (inPlaceOf ?? null) as PersonId | null,
});

export const toResolution = ({ outcome, relief, cause, sentence, nothingMoreOwed }: EndingDto): Resolution => ({
  outcome,
  relief: relief ?? null,
  cause,
  sentence: sentence.trim(),
  isNothingMoreOwed: nothingMoreOwed ?? false,
});

export const toOpinionInput = ({ remedyKind, amountMinor, forPersonId }: SecondOpinionDto): OpinionInput => ({
  kind: remedyKind,
  amountMinor: amountMinor ?? null,
  forPersonId: forPersonId as PersonId,
});

export const toRemedyView = (remedy: Remedy): RemedyView => ({
  id: remedy.id,
  kind: remedy.kind,
  params: {
    ...(remedy.params.planMonths !== undefined && { planMonths: remedy.params.planMonths }),
    ...(remedy.params.quantity !== undefined && { quantity: remedy.params.quantity }),
  },
  amount: remedy.amount,
  state: remedy.state,
  decisionId: remedy.decisionId,
  escalationId: remedy.escalationId,
  authorisedBy: remedy.authorisedBy,
  authorisedAt: remedy.authorisedAt,
  byOwnAuthority: remedy.byOwnAuthority,
  executeBy: remedy.executeBy,
  sentAt: remedy.sentAt,
  executedAt: remedy.executedAt,
  externalRef: remedy.externalRef,
  reversalRef: remedy.reversalRef,
  endedAt: remedy.endedAt,
  endedReason: remedy.endedReason,
  proposedAt: remedy.proposedAt,
});

export const toGivenView = ({ remedy, decision }: GivenRemedy): GivenRemedyView => ({
  remedy: toRemedyView(remedy),
  decision: { id: decision.id, ...toAnswerView(decision.answer) },
});

export const toSettledView = ({ complaint: { id: followUpId, reference }, ...given }: SettledOwed): SettledOwedView => ({
  ...toGivenView(given),
  ...{ followUpId, reference },
});

export const toOpinionView = ({ id, kind, amount, forPerson, confirmedBy, confirmedAt }: SecondOpinion): SecondOpinionView => ({
  id,
  remedyKind: kind,
  amount,
  forPersonId: forPerson,
  confirmedBy,
  confirmedAt,
});

export const toEvidenceView = ({ id, kind, reference, addedBy, addedAt }: Evidence): EvidenceView => ({
  id,
  kind,
  reference,
  addedBy,
  addedAt,
});
