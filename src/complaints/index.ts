export { AnswerTimes, type AnswerTimesKeeper } from './answer-times.ts';
export type { AnswerTime } from './domain/panel-remedy.ts';
export { ComplaintDetailsApi } from './complaint-details.api.ts';
export { ComplaintsApi, type Told } from './complaints.api.ts';
export { ComplaintsModule } from './complaints.module.ts';
export type { Category, Label } from './domain/category.ts';
export type { Cause } from './db/causes.repository.ts';
export {
  channels,
  origins,
  outcomes,
  type CachedColumns,
  type Channel,
  type Complaint,
  type Outcome,
  type Severity,
} from './domain/complaint.ts';
export { complaintStates, isOpen, transitions, type ComplaintCommand, type ComplaintState } from './domain/complaint-state.ts';
export { confirmationEndsAt } from './domain/confirmation-window.ts';
export { syntheticSource, type ImportedEvent, type ImportRow } from './domain/import.ts';
export { MoneyDto } from './http/money.dtos.ts';
export { RemedyParamsDto } from './http/remedy.dtos.ts';
export { ComplaintPageQuery, type ComplaintPage } from './queries/complaint-page.query.ts';
export { ComplaintTimeline, type TimelineItem } from './queries/complaint-timeline.query.ts';
export { DecisionsQuery } from './queries/decisions.query.ts';
export { ComplaintSummaries, type ComplaintSummary } from './queries/complaint-summaries.query.ts';
export { RemedyGrounds, type RemedyGround } from './queries/remedy-grounds.ts';
export { RebuildCheck, type FoundDifference, type RebuildResult } from './queries/rebuild-check.ts';
export { isOfSubstance, requireNoteFor } from './domain/note-duty.ts';
export { decidersIn } from './domain/review.ts';
export type { Remedy, RemedyState } from './domain/remedy.ts';
export type { Needs, Right } from './use-cases/on-complaint.ts';
export type { ImportCount } from './use-cases/import-complaints.ts';
export { RegisterComplaint } from './use-cases/register-complaint.ts';
export { CatalogueApi } from './catalogue.api.ts';
export { ReadCircumstances } from './facts/circumstances.ts';
export { CloseOwners } from './facts/close-owners.ts';
export { cutOffMaxAgeSeconds } from './facts/cut-off-age.ts';
export { MayHold } from './facts/may-hold.ts';
export { StandIns } from './facts/stand-ins.ts';
export { HeldCircumstances } from './facts/held-circumstances.ts';
export { ExecutedRemedies } from './use-cases/executed-remedies.ts';
export { ImportComplaints } from './use-cases/import-complaints.ts';
export { ReopenByCustomer } from './use-cases/reopen-by-customer.ts';
export { ReviewedComplaints } from './use-cases/reviewed-complaints.ts';
export { RuledRemedies } from './use-cases/ruled-remedies.ts';
