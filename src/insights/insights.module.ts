import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { StaffModule } from '../staff/index.ts';
import { ReportsController } from './http/reports.controller.ts';
import { GroupLabels } from './queries/group-labels.ts';
import { TimeToResolutionQuery } from './queries/time-to-resolution.query.ts';

@Module({
  imports: [ComplaintsModule, StaffModule],
  controllers: [ReportsController],
  providers: [GroupLabels, TimeToResolutionQuery],
})
export class InsightsModule {}
