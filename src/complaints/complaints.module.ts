import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/index.ts';
import { CustomersModule } from '../customers/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { StaffModule } from '../staff/index.ts';
import { AnswerTimes } from './answer-times.ts';
import { ComplaintDetailsApi } from './complaint-details.api.ts';
import { CatalogueApi } from './catalogue.api.ts';
import { ComplaintsApi } from './complaints.api.ts';
import { RemedyGrounds } from './queries/remedy-grounds.ts';
import { ReadCircumstances } from './facts/circumstances.ts';
import { CloseOwners } from './facts/close-owners.ts';
import { StandIns } from './facts/stand-ins.ts';
import { HeldCircumstances } from './facts/held-circumstances.ts';
import { MayHold } from './facts/may-hold.ts';
import { ExecutedRemedies } from './use-cases/executed-remedies.ts';
import { ImportComplaints } from './use-cases/import-complaints.ts';
import { ReopenByCustomer } from './use-cases/reopen-by-customer.ts';
import { ReviewedComplaints } from './use-cases/reviewed-complaints.ts';
import { RuledRemedies } from './use-cases/ruled-remedies.ts';
import { commands } from './complaints.commands.ts';
import { readers } from './complaints.readers.ts';
import { ComplaintPageQuery } from './queries/complaint-page.query.ts';
import { ComplaintSummaries } from './queries/complaint-summaries.query.ts';
import { ComplaintTimeline } from './queries/complaint-timeline.query.ts';
import { DecisionsQuery } from './queries/decisions.query.ts';
import { RebuildCheck } from './queries/rebuild-check.ts';
import { AuthorityController } from './http/authority.controller.ts';
import { BudgetsController } from './http/budgets.controller.ts';
import { ChangesController } from './http/changes.controller.ts';
import { TiesController } from './http/ties.controller.ts';
import { ComplaintsController } from './http/complaints.controller.ts';
import { ContactsController } from './http/contacts.controller.ts';
import { DeadlinesController } from './http/deadlines.controller.ts';
import { DecisionLogController } from './http/decision-log.controller.ts';
import { FinishController } from './http/finish.controller.ts';
import { MarkedController } from './http/marked.controller.ts';
import { MergingController } from './http/merging.controller.ts';
import { PackPoliciesController } from './http/pack-policies.controller.ts';
import { QueueController } from './http/queue.controller.ts';
import { RegulatorController } from './http/regulator.controller.ts';
import { RemediesController } from './http/remedies.controller.ts';
import { ResolutionController } from './http/resolution.controller.ts';
import { TalkController } from './http/talk.controller.ts';
import { VisitsController } from './http/visits.controller.ts';
import { WaitingController } from './http/waiting.controller.ts';
import { RegisterComplaint } from './use-cases/register-complaint.ts';
import { WorkController } from './http/work.controller.ts';

const doors = [
  AnswerTimes,
  CatalogueApi,
  ComplaintDetailsApi,
  ComplaintPageQuery,
  ComplaintSummaries,
  ComplaintTimeline,
  ComplaintsApi,
  DecisionsQuery,
  RebuildCheck,
];

@Module({
  imports: [StaffModule, CustomersModule, DeadlinesModule, AuthorityModule],
  controllers: [
    AuthorityController,
    BudgetsController,
    ChangesController,
    TiesController,
    ComplaintsController,
    DecisionLogController,
    ContactsController,
    DeadlinesController,
    FinishController,
    MarkedController,
    MergingController,
    PackPoliciesController,
    QueueController,
    RegulatorController,
    RemediesController,
    ResolutionController,
    TalkController,
    VisitsController,
    WaitingController,
    WorkController,
  ],
  providers: [...readers, ...commands, ...doors],
  exports: [
    ...doors,
    CloseOwners,
    ExecutedRemedies,
    HeldCircumstances,
    ImportComplaints,
    MayHold,
    ReadCircumstances,
    StandIns,
    RegisterComplaint,
    RemedyGrounds,
    ReopenByCustomer,
    ReviewedComplaints,
    RuledRemedies,
  ],
})
export class ComplaintsModule {}
