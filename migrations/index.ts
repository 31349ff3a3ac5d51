import { PlatformCreateJournal1795000000000 } from './1795000000000-platform-create-journal.ts';
import { StaffCreate1795000001000 } from './1795000001000-staff-create.ts';
import { CustomersCreate1795000002000 } from './1795000002000-customers-create.ts';
import { DeadlinesCreate1795000003000 } from './1795000003000-deadlines-create.ts';
import { AuthorityCreate1795000004000 } from './1795000004000-authority-create.ts';
import { ComplaintsCreate1795000005000 } from './1795000005000-complaints-create.ts';
import { EscalationsCreate1795000006000 } from './1795000006000-escalations-create.ts';
import { ExecutionsCreate1795000007000 } from './1795000007000-executions-create.ts';
import { NotificationsCreate1795000008000 } from './1795000008000-notifications-create.ts';
import { ComplaintsReportView1795000009000 } from './1795000009000-complaints-report-view.ts';
import { EscalationsReportView1795000009100 } from './1795000009100-escalations-report-view.ts';
import { PlatformGuardAppendOnly1795000009900 } from './1795000009900-platform-guard-append-only.ts';
import { ComplaintsListIndexes1795000010000 } from './1795000010000-complaints-list-indexes.ts';
import { CustomersProtectedIndex1795000010100 } from './1795000010100-customers-protected-index.ts';
import { ComplaintsRemedyExecuteBy1795000019000 } from './1795000019000-complaints-remedy-execute-by.ts';
import { EscalationsDropCoverUsedBy1795000019100 } from './1795000019100-escalations-drop-cover-used-by.ts';
import { InsightsCreateFacts1795000024000 } from './1795000024000-insights-create-facts.ts';
import { AuthorityLogAndNotices1795000020200 } from './1795000020200-authority-log-and-notices.ts';
import { AuthoritySuspensionsAndTrials1795000020100 } from './1795000020100-authority-suspensions-and-trials.ts';
import { AuthorityRulesetLife1795000020000 } from './1795000020000-authority-ruleset-life.ts';
import { AuthorityAllowanceCounted1795000019200 } from './1795000019200-authority-allowance-counted.ts';
import { ComplaintsDecisionMark1795000019300 } from './1795000019300-complaints-decision-mark.ts';
import { DeadlinesLadder1795000023000 } from './1795000023000-deadlines-ladder.ts';
import { EscalationsReportAnswers1795000024100 } from './1795000024100-escalations-report-answers.ts';
import { DeadlinesReportView1795000024200 } from './1795000024200-deadlines-report-view.ts';
import { DeadlinesFewerIndexes1795000023100 } from './1795000023100-deadlines-fewer-indexes.ts';
import { ComplaintsCasesView1795000021000 } from './1795000021000-complaints-cases-view.ts';
import { EscalationsRulingsView1795000021100 } from './1795000021100-escalations-rulings-view.ts';
import { AuthorityCreateBacktests1795000021200 } from './1795000021200-authority-create-backtests.ts';
import { NotificationsReportView1795000024300 } from './1795000024300-notifications-report-view.ts';
import { InsightsCreatePublications1795000024400 } from './1795000024400-insights-create-publications.ts';
import { InsightsUnconfirmedIndex1795000024500 } from './1795000024500-insights-unconfirmed-index.ts';
import { AuthorityCountTimes1795000022000 } from './1795000022000-authority-count-times.ts';
import { CustomersBillingFacts1795000022100 } from './1795000022100-customers-billing-facts.ts';
import { StaffNamesView1795000026000 } from './1795000026000-staff-names-view.ts';
import { DeadlinesHouseView1795000028100 } from './1795000028100-deadlines-house-view.ts';
import { DeadlinesOneOpenIndex1795000028000 } from './1795000028000-deadlines-one-open-index.ts';
import { AuthorityBoardMinutes1795000029500 } from './1795000029500-authority-board-minutes.ts';
import { StaffCreateDelegations1795000026100 } from './1795000026100-staff-create-delegations.ts';
import { ComplaintsReceivedView1795000026200 } from './1795000026200-complaints-received-view.ts';
import { StaffUsernamesView1795000026300 } from './1795000026300-staff-usernames-view.ts';
import { SampleSteps1795000029600 } from './1795000029600-sample-steps.ts';
import { AuthorityRefusalsReport1795000213000 } from './1795000213000-authority-refusals-report.ts';

/** Every step of the schema, in order. Never edit one that has been merged: add the next. */
import { DeadlinesRungsReportView1795000027000 } from './1795000027000-deadlines-rungs-report-view.ts';
import { AuthorityCausesReportView1795000027100 } from './1795000027100-authority-causes-report-view.ts';
import { InsightsCreateReportFiles1795000027200 } from './1795000027200-insights-create-report-files.ts';
import { StaffEarnedLevels1795000207000 } from './1795000207000-staff-earned-levels.ts';
import { ComplaintsSettles1795000212000 } from './1795000212000-complaints-settles.ts';
import { PlatformJournalSeals1795000035000 } from './1795000035000-platform-journal-seals.ts';
import { ComplaintsMergedInto1795000034000 } from './1795000034000-complaints-merged-into.ts';
import { InsightsReceivedMoved1795000034100 } from './1795000034100-insights-received-moved.ts';
import { ComplaintsFieldVisits1795000031000 } from './1795000031000-complaints-field-visits.ts';
import { StaffCreateOnCall1795000030000 } from './1795000030000-staff-create-on-call.ts';
import { ExecutionsCreateHoldPages1795000030100 } from './1795000030100-executions-create-hold-pages.ts';
import { EscalationsRouteReason1795000030200 } from './1795000030200-escalations-route-reason.ts';
import { NotificationsAudience1795000030300 } from './1795000030300-notifications-audience.ts';
import { DeadlinesReviewKind1795000030400 } from './1795000030400-deadlines-review-kind.ts';
import { EscalationsCreateReviews1795000030500 } from './1795000030500-escalations-create-reviews.ts';
import { AuthorityCreateOwnBudgets1795000032000 } from './1795000032000-authority-create-own-budgets.ts';
import { NotificationsCreateStaffNotices1795000204100 } from './1795000204100-notifications-create-staff-notices.ts';
import { DeadlinesDropRungsReport1795000204200 } from './1795000204200-deadlines-drop-rungs-report.ts';
import { EscalationsDecidedFor1795000204000 } from './1795000204000-escalations-decided-for.ts';
import { ComplaintsCasesAccount1795000205200 } from './1795000205200-complaints-cases-account.ts';
import { CustomersCustomerAsOf1795000205100 } from './1795000205100-customers-customer-as-of.ts';
import { AuthorityAllowanceCause1795000205000 } from './1795000205000-authority-allowance-cause.ts';
import { DeadlinesOpenReport1795000202000 } from './1795000202000-deadlines-open-report.ts';
import { InsightsHonestFacts1795000201000 } from './1795000201000-insights-honest-facts.ts';
import { DeadlinesReportKey1795000201100 } from './1795000201100-deadlines-report-key.ts';
import { SurveysCreate1795000203000 } from './1795000203000-surveys-create.ts';
import { InsightsSurveyFacts1795000203100 } from './1795000203100-insights-survey-facts.ts';
import { ComplaintsCategoryView1795000206000 } from './1795000206000-complaints-category-view.ts';
import { AuthorityCreateAlarms1795000206100 } from './1795000206100-authority-create-alarms.ts';
import { AuthorityInsightViews1795000202100 } from './1795000202100-authority-insight-views.ts';
import { InsightsScheduleFilters1795000201300 } from './1795000201300-insights-schedule-filters.ts';
import { InsightsPublishGroups1795000201400 } from './1795000201400-insights-publish-groups.ts';
import { DeadlinesReportId1795000215000 } from './1795000215000-deadlines-report-id.ts';
import { ComplaintsReportChannel1795000211000 } from './1795000211000-complaints-report-channel.ts';
import { NotificationsTellOfReports1795000211100 } from './1795000211100-notifications-tell-of-reports.ts';
import { AuthorityWithdrawnCause1795000214000 } from './1795000214000-authority-withdrawn-cause.ts';
import { SurveysKeepAnswers1795000214100 } from './1795000214100-surveys-keep-answers.ts';
import { AuthorityAsksByDay1795000214200 } from './1795000214200-authority-asks-by-day.ts';
import { AuthorityAlarmShown1795000214300 } from './1795000214300-authority-alarm-shown.ts';
import { StaffLinkEnding1795000214400 } from './1795000214400-staff-link-ending.ts';
import { ComplaintsTieLookUps1795000240100 } from './1795000240100-complaints-tie-look-ups.ts';
import { ComplaintsSaidDays1795000240000 } from './1795000240000-complaints-said-days.ts';
import { CustomersBareNumber1795000214500 } from './1795000214500-customers-bare-number.ts';
import { NotificationsUndeliveredNotices1795000250000 } from './1795000250000-notifications-undelivered-notices.ts';
import { EscalationsAnsweredIndex1795000250100 } from './1795000250100-escalations-answered-index.ts';
import { DeadlinesKeepHoldings1795000250200 } from './1795000250200-deadlines-keep-holdings.ts';
import { InsightsTeamCalendars1795000250300 } from './1795000250300-insights-team-calendars.ts';
import { InsightsPublishDefinitions1795000250400 } from './1795000250400-insights-publish-definitions.ts';
import { DeadlinesStartedIndex1795000250500 } from './1795000250500-deadlines-started-index.ts';
import { InsightsStillToCountIndex1795000255600 } from './1795000255600-insights-still-to-count-index.ts';
import { ComplaintsMarkBothDays1795000990100 } from './1795000990100-complaints-mark-both-days.ts';
import { InsightsMergedIndex1795000255700 } from './1795000255700-insights-merged-index.ts';
import { DeadlinesCancelledIndex1795000255800 } from './1795000255800-deadlines-cancelled-index.ts';
import { ComplaintsMarkChangedAt1795000990000 } from './1795000990000-complaints-mark-changed-at.ts';
import { AuthorityEmployeeGivingIndex1795000250800 } from './1795000250800-authority-employee-giving-index.ts';

export const migrations = [
  PlatformCreateJournal1795000000000,
  StaffCreate1795000001000,
  CustomersCreate1795000002000,
  DeadlinesCreate1795000003000,
  AuthorityCreate1795000004000,
  ComplaintsCreate1795000005000,
  EscalationsCreate1795000006000,
  ExecutionsCreate1795000007000,
  NotificationsCreate1795000008000,
  ComplaintsReportView1795000009000,
  EscalationsReportView1795000009100,
  PlatformGuardAppendOnly1795000009900,
  ComplaintsListIndexes1795000010000,
  CustomersProtectedIndex1795000010100,
  ComplaintsRemedyExecuteBy1795000019000,
  EscalationsDropCoverUsedBy1795000019100,
  InsightsCreateFacts1795000024000,
  AuthorityRulesetLife1795000020000,
  AuthoritySuspensionsAndTrials1795000020100,
  AuthorityLogAndNotices1795000020200,
  AuthorityAllowanceCounted1795000019200,
  ComplaintsDecisionMark1795000019300,
  DeadlinesLadder1795000023000,
  EscalationsReportAnswers1795000024100,
  DeadlinesReportView1795000024200,
  DeadlinesFewerIndexes1795000023100,
  ComplaintsCasesView1795000021000,
  EscalationsRulingsView1795000021100,
  AuthorityCreateBacktests1795000021200,
  NotificationsReportView1795000024300,
  InsightsCreatePublications1795000024400,
  InsightsUnconfirmedIndex1795000024500,
  AuthorityCountTimes1795000022000,
  CustomersBillingFacts1795000022100,
  StaffNamesView1795000026000,
  DeadlinesOneOpenIndex1795000028000,
  DeadlinesRungsReportView1795000027000,
  AuthorityCausesReportView1795000027100,
  DeadlinesHouseView1795000028100,
  AuthorityBoardMinutes1795000029500,
  StaffCreateDelegations1795000026100,
  ComplaintsReceivedView1795000026200,
  StaffUsernamesView1795000026300,
  SampleSteps1795000029600,
  InsightsCreateReportFiles1795000027200,
  PlatformJournalSeals1795000035000,
  ComplaintsMergedInto1795000034000,
  InsightsReceivedMoved1795000034100,
  ComplaintsFieldVisits1795000031000,
  StaffCreateOnCall1795000030000,
  ExecutionsCreateHoldPages1795000030100,
  EscalationsRouteReason1795000030200,
  NotificationsAudience1795000030300,
  DeadlinesReviewKind1795000030400,
  EscalationsCreateReviews1795000030500,
  AuthorityCreateOwnBudgets1795000032000,
  EscalationsDecidedFor1795000204000,
  AuthorityAllowanceCause1795000205000,
  DeadlinesOpenReport1795000202000,
  CustomersCustomerAsOf1795000205100,
  InsightsHonestFacts1795000201000,
  DeadlinesReportKey1795000201100,
  SurveysCreate1795000203000,
  InsightsSurveyFacts1795000203100,
  ComplaintsCasesAccount1795000205200,
  ComplaintsCategoryView1795000206000,
  AuthorityCreateAlarms1795000206100,
  StaffEarnedLevels1795000207000,
  AuthorityInsightViews1795000202100,
  NotificationsCreateStaffNotices1795000204100,
  DeadlinesDropRungsReport1795000204200,
  InsightsScheduleFilters1795000201300,
  InsightsPublishGroups1795000201400,
  DeadlinesReportId1795000215000,
  ComplaintsReportChannel1795000211000,
  NotificationsTellOfReports1795000211100,
  AuthorityRefusalsReport1795000213000,
  ComplaintsSettles1795000212000,
  AuthorityWithdrawnCause1795000214000,
  SurveysKeepAnswers1795000214100,
  AuthorityAsksByDay1795000214200,
  AuthorityAlarmShown1795000214300,
  StaffLinkEnding1795000214400,
  CustomersBareNumber1795000214500,
  NotificationsUndeliveredNotices1795000250000,
  EscalationsAnsweredIndex1795000250100,
  ComplaintsSaidDays1795000240000,
  DeadlinesKeepHoldings1795000250200,
  InsightsTeamCalendars1795000250300,
  InsightsPublishDefinitions1795000250400,
  ComplaintsTieLookUps1795000240100,
  DeadlinesStartedIndex1795000250500,
  InsightsStillToCountIndex1795000255600,
  InsightsMergedIndex1795000255700,
  DeadlinesCancelledIndex1795000255800,
  ComplaintsMarkChangedAt1795000990000,
  ComplaintsMarkBothDays1795000990100,
  AuthorityEmployeeGivingIndex1795000250800,
];
