import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { StaffModule } from '../staff/index.ts';
import { SurveysModule } from '../surveys/index.ts';
import { FactProgress } from './db/fact-progress.repository.ts';
import { FactSources } from './db/fact-sources.ts';
import { Facts } from './db/facts.repository.ts';
import { Publications } from './db/publications.repository.ts';
import { ReportFiles } from './db/report-files.repository.ts';
import { ReportFolder } from './db/report-folder.ts';
import { ReportSchedules } from './db/report-schedules.repository.ts';
import { BoardController } from './http/board.controller.ts';
import { CaseFileController } from './http/case-file.controller.ts';
import { CommentsController } from './http/comments.controller.ts';
import { FiguresController } from './http/figures.controller.ts';
import { PublicationsController } from './http/publications.controller.ts';
import { QuestionsController } from './http/questions.controller.ts';
import { ReportFilesController } from './http/report-files.controller.ts';
import { ReportsController } from './http/reports.controller.ts';
import { TimeSpentController } from './http/time-spent.controller.ts';
import { AlarmsQuery } from './queries/alarms.query.ts';
import { BoardQuery } from './queries/board.query.ts';
import { CaseDeadlines } from './queries/case-deadlines.ts';
import { CaseFileQuery } from './queries/case-file.query.ts';
import { CaseLabels } from './queries/case-labels.ts';
import { CatalogueLabels } from './queries/catalogue-labels.ts';
import { CatalogueNames } from './queries/catalogue-names.ts';
import { CreditsQuery } from './queries/credits.query.ts';
import { DurationsQuery } from './queries/durations.query.ts';
import { EscalatingRulesQuery } from './queries/escalating-rules.query.ts';
import { FactCheck } from './queries/fact-check.ts';
import { FigureCommentsQuery } from './queries/figure-comments.query.ts';
import { FigureComplaintsQuery } from './queries/figure-complaints.query.ts';
import { FigureFile } from './queries/figure-file.ts';
import { FigureLabels } from './queries/figure-labels.ts';
import { FiguresQuery } from './queries/figures.query.ts';
import { GroupLabels } from './queries/group-labels.ts';
import { FirstReceipt } from './queries/first-receipt.ts';
import { LearnedTimesQuery } from './queries/learned-times.query.ts';
import { MoneyQuestionsQuery } from './queries/money-questions.query.ts';
import { MonthStore } from './queries/month-store.ts';
import { OpenWorkQuery } from './queries/open-work.query.ts';
import { PagesQuery } from './queries/pages.query.ts';
import { PublishedMonthQuery } from './queries/published-month.query.ts';
import { ReceiptsQuery } from './queries/receipts.query.ts';
import { ReportArchive } from './queries/report-archive.query.ts';
import { StillToCount } from './queries/still-to-count.ts';
import { SumsQuery } from './queries/sums.query.ts';
import { TallyQuery } from './queries/tally.query.ts';
import { TimeSpentQuery } from './queries/time-spent.query.ts';
import { TimesQuery } from './queries/times.query.ts';
import { TimeToResolutionQuery } from './queries/time-to-resolution.query.ts';
import { UnassignedQuery } from './queries/unassigned.query.ts';
import { WeeksQuery } from './queries/weeks.query.ts';
import { CatchUp } from './subscribers/catch-up.ts';
import { FollowComplaints } from './subscribers/follow-complaints.ts';
import { WriteReports } from './subscribers/write-reports.ts';
import { KeepFacts } from './use-cases/keep-facts.ts';
import { PublishMonth } from './use-cases/publish-month.ts';
import { ScheduleReports } from './use-cases/schedule-reports.ts';
import { WriteReport } from './use-cases/write-report.ts';

const figures = [
  CatalogueLabels,
  CatalogueNames,
  CreditsQuery,
  DurationsQuery,
  FigureCommentsQuery,
  FigureComplaintsQuery,
  FigureFile,
  FigureLabels,
  FiguresQuery,
  FirstReceipt,
  MoneyQuestionsQuery,
  MonthStore,
  ReceiptsQuery,
  StillToCount,
  SumsQuery,
  TallyQuery,
  TimesQuery,
  WeeksQuery,
];
const facts = [FactProgress, FactSources, Facts, KeepFacts, CatchUp, FollowComplaints, FactCheck];

const board = [AlarmsQuery, BoardQuery, EscalatingRulesQuery, LearnedTimesQuery, OpenWorkQuery, PagesQuery, UnassignedQuery];
const files = [ReportArchive, ReportFiles, ReportFolder, ReportSchedules, ScheduleReports, WriteReport, WriteReports];
const controllers = [
  BoardController,
  CaseFileController,
  FiguresController,
  CommentsController,
  PublicationsController,
  QuestionsController,
  ReportFilesController,
  ReportsController,
  TimeSpentController,
];

@Module({
  imports: [AuthorityModule, ComplaintsModule, DeadlinesModule, NotificationsModule, StaffModule, SurveysModule],
  controllers,
  providers: [
    CaseDeadlines,
    CaseFileQuery,
    CaseLabels,
    Publications,
    PublishMonth,
    PublishedMonthQuery,
    ...board,
    ...facts,
    ...figures,
    ...files,
    GroupLabels,
    TimeSpentQuery,
    TimeToResolutionQuery,
  ],
  exports: [FactCheck],
})
export class InsightsModule {}
