import { Categories } from './db/categories.repository.ts';
import { Causes } from './db/causes.repository.ts';
import { Changes } from './db/changes.ts';
import { Complaints } from './db/complaints.repository.ts';
import { Contacts } from './db/contacts.repository.ts';
import { DecisionMarks } from './db/decision-marks.repository.ts';
import { EvidenceOnFile } from './db/evidence.repository.ts';
import { Grounds } from './db/grounds.repository.ts';
import { ImportedComplaints } from './db/imported-complaints.ts';
import { MergedComplaints } from './db/merged-complaints.ts';
import { TimedComplaints } from './db/timed-complaints.ts';
import { NextDues } from './db/next-dues.ts';
import { Notes } from './db/notes.repository.ts';
import { Promises } from './db/promises.repository.ts';
import { QueueBands } from './db/queue-bands.ts';
import { References } from './db/references.ts';
import { Remedies } from './db/remedies.repository.ts';
import { SearchWords } from './db/search-words.ts';
import { SecondOpinions } from './db/second-opinions.repository.ts';
import { UnsettledRemedies } from './db/unsettled-remedies.ts';
import { Visits } from './db/visits.repository.ts';
import { ReadCircumstances } from './facts/circumstances.ts';
import { NoLessOwed } from './facts/no-less-owed.ts';
import { CloseTies } from './facts/close-ties.ts';
import { CloseOwners } from './facts/close-owners.ts';
import { Employees } from './facts/employee.ts';
import { StandIns } from './facts/stand-ins.ts';
import { BudgetsQuery } from './queries/budgets.query.ts';
import { HeldCircumstances } from './facts/held-circumstances.ts';
import { MayHold } from './facts/may-hold.ts';
import { SecondPersons } from './facts/second-persons.ts';
import { Approvers } from './queries/approvers.ts';
import { AuthorityPanelQuery } from './queries/authority-panel.query.ts';
import { AuthorityPreviewQuery } from './queries/authority-preview.query.ts';
import { TiesQuery } from './queries/ties.query.ts';
import { ChangesForMe } from './queries/changes-for-me.query.ts';
import { DecisionLogFile } from './queries/decision-log-file.query.ts';
import { DecisionLogPage } from './queries/decision-log-page.query.ts';
import { CatalogueQuery } from './queries/catalogue.query.ts';
import { ComplaintParts } from './queries/complaint-parts.ts';
import { ComplaintQueue } from './queries/complaint-queue.query.ts';
import { DeadlineExplanationQuery } from './queries/deadline-explanation.query.ts';
import { ContactList } from './queries/contact-list.query.ts';
import { DuplicatesQuery } from './queries/duplicates.query.ts';
import { DueComplaints } from './queries/due-complaints.ts';
import { Labels } from './queries/labels.ts';
import { MarkedDecisions } from './queries/marked-decisions.query.ts';
import { MergePreviewQuery } from './queries/merge-preview.query.ts';
import { MergedWithQuery } from './queries/merged-with.ts';
import { NextUnowned } from './queries/next-unowned.ts';
import { OpenWork } from './queries/open-work.ts';
import { PackPoliciesQuery } from './queries/pack-policies.query.ts';
import { PanelAnswers } from './queries/panel-answers.ts';
import { ReachableComplaints } from './queries/reachable-complaints.ts';
import { Reaches } from './queries/reaches.ts';
import { RebuildCheck } from './queries/rebuild-check.ts';
import { RemedyGrounds } from './queries/remedy-grounds.ts';
import { RelatedComplaints } from './queries/related-complaints.query.ts';
import { SearchComplaints } from './queries/search-complaints.query.ts';
import { TimelineTexts } from './queries/timeline-texts.ts';
import { VisitList } from './queries/visit-list.query.ts';
import { VisibleComplaint } from './queries/visible-complaint.ts';

/** Tables of this module, what is read for rules, and what screens read. */
export const readers = [
  Categories,
  Causes,
  Changes,
  Complaints,
  Contacts,
  EvidenceOnFile,
  Grounds,
  ImportedComplaints,
  MergedComplaints,
  TimedComplaints,
  NextDues,
  Notes,
  Promises,
  QueueBands,
  References,
  Remedies,
  SearchWords,
  SecondOpinions,
  UnsettledRemedies,
  Visits,
  CloseOwners,
  CloseTies,
  Employees,
  HeldCircumstances,
  MayHold,
  ReadCircumstances,
  NoLessOwed,
  SecondPersons,
  StandIns,
  Approvers,
  BudgetsQuery,
  AuthorityPanelQuery,
  AuthorityPreviewQuery,
  CatalogueQuery,
  ChangesForMe,
  TiesQuery,
  DecisionLogFile,
  DecisionLogPage,
  ComplaintParts,
  ComplaintQueue,
  ContactList,
  DeadlineExplanationQuery,
  DecisionMarks,
  DueComplaints,
  DuplicatesQuery,
  Labels,
  MarkedDecisions,
  MergePreviewQuery,
  MergedWithQuery,
  NextUnowned,
  OpenWork,
  PackPoliciesQuery,
  PanelAnswers,
  ReachableComplaints,
  Reaches,
  RebuildCheck,
  RelatedComplaints,
  RemedyGrounds,
  SearchComplaints,
  TimelineTexts,
  VisibleComplaint,
  VisitList,
];
