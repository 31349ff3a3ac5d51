import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { StaffModule } from '../staff/index.ts';
import { FactProgress } from './db/fact-progress.repository.ts';
import { FactSources } from './db/fact-sources.ts';
import { Facts } from './db/facts.repository.ts';
import { ReportsController } from './http/reports.controller.ts';
import { FactCheck } from './queries/fact-check.ts';
import { GroupLabels } from './queries/group-labels.ts';
import { TimeToResolutionQuery } from './queries/time-to-resolution.query.ts';
import { CatchUp } from './subscribers/catch-up.ts';
import { FollowComplaints } from './subscribers/follow-complaints.ts';
import { KeepFacts } from './use-cases/keep-facts.ts';

const facts = [FactProgress, FactSources, Facts, KeepFacts, CatchUp, FollowComplaints, FactCheck];

@Module({
  imports: [ComplaintsModule, DeadlinesModule, StaffModule],
  controllers: [ReportsController],
  providers: [...facts, GroupLabels, TimeToResolutionQuery],
  exports: [FactCheck],
})
export class InsightsModule {}
