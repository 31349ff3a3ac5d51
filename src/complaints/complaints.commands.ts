import { AcceptResolution } from './use-cases/accept-resolution.ts';
import { AddEvidence } from './use-cases/add-evidence.ts';
import { AnnounceRemedy } from './use-cases/announce-remedy.ts';
import { AnswerRegulator } from './use-cases/answer-regulator.ts';
import { SpokeToCustomer } from './use-cases/spoke-to-customer.ts';
import { TellTimed } from './use-cases/tell-timed.ts';
import { ReassignByLadder } from './subscribers/reassign-by-ladder.ts';
import { AskCustomer } from './use-cases/ask-customer.ts';
import { AssignComplaint } from './use-cases/assign-complaint.ts';
import { AwaitThirdParty } from './use-cases/await-third-party.ts';
import { BeginFollowUp } from './use-cases/begin-follow-up.ts';
import { CallOffVisits } from './use-cases/call-off-visits.ts';
import { CancelEntry } from './use-cases/cancel-entry.ts';
import { CancelRemedies } from './use-cases/cancel-remedies.ts';
import { CancelRemedy } from './use-cases/cancel-remedy.ts';
import { ClaimNext } from './use-cases/claim-next.ts';
import { CloseComplaint } from './use-cases/close-complaint.ts';
import { ConvertContact } from './use-cases/convert-contact.ts';
import { DescribeRegistration } from './use-cases/describe-registration.ts';
import { ExecutedRemedies } from './use-cases/executed-remedies.ts';
import { ExpireProposed } from './use-cases/expire-proposed.ts';
import { FileComplaint } from './use-cases/file-complaint.ts';
import { GiveRemedies } from './use-cases/give-remedies.ts';
import { GiveRemedy } from './use-cases/give-remedy.ts';
import { GiveSecondOpinion } from './use-cases/give-second-opinion.ts';
import { HandOverComplaint } from './use-cases/hand-over-complaint.ts';
import { ImportComplaints } from './use-cases/import-complaints.ts';
import { KeepPromise } from './use-cases/keep-promise.ts';
import { LinkAccount } from './use-cases/link-account.ts';
import { TieLookUps } from './db/tie-look-ups.repository.ts';
import { LimitLookUps } from './use-cases/limit-look-ups.ts';
import { SayDays } from './use-cases/say-days.ts';
import { LogContact } from './use-cases/log-contact.ts';
import { LookAtDecision } from './use-cases/look-at-decision.ts';
import { MarkDecisions } from './use-cases/mark-decisions.ts';
import { MakePackPolicies } from './use-cases/make-pack-policies.ts';
import { MakePromise } from './use-cases/make-promise.ts';
import { MakeSafe } from './use-cases/make-safe.ts';
import { MergeComplaint } from './use-cases/merge-complaint.ts';
import { OnComplaint } from './use-cases/on-complaint.ts';
import { OpenAgain } from './use-cases/open-again.ts';
import { OpenAtRegulator } from './use-cases/open-at-regulator.ts';
import { PassOnPromises } from './use-cases/pass-on-promises.ts';
import { PromiseToCustomer } from './use-cases/promise-to-customer.ts';
import { PutQuestion } from './use-cases/put-question.ts';
import { ReadMergeGround } from './use-cases/read-merge-ground.ts';
import { ReadResolutionGround } from './use-cases/read-resolution-ground.ts';
import { RecategoriseComplaint } from './use-cases/recategorise-complaint.ts';
import { RecordContact } from './use-cases/record-contact.ts';
import { RecordWords } from './use-cases/record-words.ts';
import { RegisterComplaint } from './use-cases/register-complaint.ts';
import { RegisterResolved } from './use-cases/register-resolved.ts';
import { RemedyTerms } from './use-cases/remedy-terms.ts';
import { ReopenComplaint } from './use-cases/reopen-complaint.ts';
import { ReopenByCustomer } from './use-cases/reopen-by-customer.ts';
import { ReportVisit } from './use-cases/report-visit.ts';
import { ResolveComplaint } from './use-cases/resolve-complaint.ts';
import { ResumeComplaint } from './use-cases/resume-complaint.ts';
import { ReverseRemedy } from './use-cases/reverse-remedy.ts';
import { ReviewedComplaints } from './use-cases/reviewed-complaints.ts';
import { RuledRemedies } from './use-cases/ruled-remedies.ts';
import { SendField } from './use-cases/send-field.ts';
import { SendMessage } from './use-cases/send-message.ts';
import { SetBudget } from './use-cases/set-budget.ts';
import { SetOut } from './use-cases/set-out.ts';
import { SettleComplaint } from './use-cases/settle-complaint.ts';
import { SettleOwed } from './use-cases/settle-owed.ts';
import { ShutOffSoon } from './use-cases/shut-off-soon.ts';
import { StartClocks } from './use-cases/start-clocks.ts';
import { TakeComplaint } from './use-cases/take-complaint.ts';
import { UndoResolution } from './use-cases/undo-resolution.ts';
import { DeclareTie } from './use-cases/declare-tie.ts';
import { ReadChanges } from './use-cases/read-changes.ts';
import { WithdrawComplaint } from './use-cases/withdraw-complaint.ts';
import { WriteNote } from './use-cases/write-note.ts';
import { WriteToCustomer } from './use-cases/write-to-customer.ts';
import { CloseWhenWindowEnds } from './subscribers/close-when-window-ends.ts';
import { FollowDeadlines } from './subscribers/follow-deadlines.ts';
import { IndexWords } from './subscribers/index-words.ts';
import { RefreshQueueBands } from './subscribers/refresh-queue-bands.ts';
import { RemindCustomer } from './subscribers/remind-customer.ts';
import { ResumeWhenDue } from './subscribers/resume-when-due.ts';
import { ReturnFromAbsent } from './subscribers/return-from-absent.ts';

/** What people command and what happens by itself. */
export const commands = [
  AcceptResolution,
  AddEvidence,
  AnnounceRemedy,
  AnswerRegulator,
  AskCustomer,
  AssignComplaint,
  AwaitThirdParty,
  BeginFollowUp,
  CallOffVisits,
  CancelEntry,
  CancelRemedies,
  CancelRemedy,
  ClaimNext,
  CloseComplaint,
  ConvertContact,
  DescribeRegistration,
  ExecutedRemedies,
  ExpireProposed,
  FileComplaint,
  GiveRemedies,
  GiveRemedy,
  GiveSecondOpinion,
  HandOverComplaint,
  ImportComplaints,
  KeepPromise,
  LinkAccount,
  LogContact,
  MakePackPolicies,
  MakePromise,
  LookAtDecision,
  MakeSafe,
  MarkDecisions,
  SayDays,
  LimitLookUps,
  TieLookUps,
  MergeComplaint,
  OnComplaint,
  OpenAgain,
  OpenAtRegulator,
  PassOnPromises,
  PromiseToCustomer,
  PutQuestion,
  ReadMergeGround,
  ReadResolutionGround,
  RecategoriseComplaint,
  RecordContact,
  RecordWords,
  RegisterComplaint,
  RegisterResolved,
  RemedyTerms,
  ReopenByCustomer,
  ReopenComplaint,
  ReportVisit,
  ResolveComplaint,
  ResumeComplaint,
  ReverseRemedy,
  ReviewedComplaints,
  RuledRemedies,
  SendField,
  SendMessage,
  SetBudget,
  SetOut,
  SettleComplaint,
  SettleOwed,
  ShutOffSoon,
  SpokeToCustomer,
  TellTimed,
  StartClocks,
  TakeComplaint,
  UndoResolution,
  DeclareTie,
  ReadChanges,
  WithdrawComplaint,
  WriteNote,
  WriteToCustomer,
  CloseWhenWindowEnds,
  FollowDeadlines,
  IndexWords,
  ReassignByLadder,
  RefreshQueueBands,
  RemindCustomer,
  ResumeWhenDue,
  ReturnFromAbsent,
];
