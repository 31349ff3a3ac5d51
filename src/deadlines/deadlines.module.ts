import { Module } from '@nestjs/common';
import { DeadlineReadings } from './deadline-readings.ts';
import { DeadlinesApi } from './deadlines.api.ts';
import { Calendars } from './db/calendars.repository.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { DueDeadlines } from './db/due-deadlines.repository.ts';
import { Policies } from './db/policies.repository.ts';
import { CalendarsController } from './http/calendars.controller.ts';
import { PoliciesController } from './http/policies.controller.ts';
import { CalendarListQuery } from './queries/calendar-list.query.ts';
import { CalendarPreviewQuery } from './queries/calendar-preview.query.ts';
import { HolderPreviewQuery } from './queries/holder-preview.query.ts';
import { MovedDeadlines } from './queries/moved-deadlines.ts';
import { NamedMovesQuery } from './queries/named-moves.query.ts';
import { PolicyListQuery } from './queries/policy-list.query.ts';
import { PolicyPreviewQuery } from './queries/policy-preview.query.ts';
import { ApplyHolder } from './subscribers/apply-holder.ts';
import { ApplyPolicy } from './subscribers/apply-policy.ts';
import { ReapplyCalendar } from './subscribers/reapply-calendar.ts';
import { SweepBreaches } from './subscribers/sweep-breaches.ts';
import { BeginDeadlines } from './use-cases/begin-deadlines.ts';
import { CalendarDesk } from './use-cases/calendar-desk.ts';
import { CarryOutPlans } from './use-cases/carry-out-plans.ts';
import { ChangeInBatches } from './use-cases/change-in-batches.ts';
import { InstallPolicies } from './use-cases/install-policies.ts';
import { KnownSubjects } from './use-cases/known-subjects.ts';
import { OfferedPolicies } from './use-cases/offered-policies.ts';
import { PolicyDesk } from './use-cases/policy-desk.ts';
import { ReplaceDeadlines } from './use-cases/replace-deadlines.ts';
import { SweepDue } from './use-cases/sweep-due.ts';
import { TakeInDeadlines } from './use-cases/take-in-deadlines.ts';
import { Timetables } from './use-cases/timetables.ts';
import { WorkingHoursApi } from './working-hours.api.ts';

const storage = [Calendars, Deadlines, DueDeadlines, Policies];
const commands = [
  BeginDeadlines,
  CalendarDesk,
  CarryOutPlans,
  ChangeInBatches,
  InstallPolicies,
  KnownSubjects,
  OfferedPolicies,
  PolicyDesk,
  ReplaceDeadlines,
  SweepDue,
  TakeInDeadlines,
];
const readers = [
  CalendarListQuery,
  CalendarPreviewQuery,
  HolderPreviewQuery,
  MovedDeadlines,
  NamedMovesQuery,
  PolicyListQuery,
  PolicyPreviewQuery,
];
const jobs = [ApplyHolder, ApplyPolicy, ReapplyCalendar, SweepBreaches];

@Module({
  controllers: [CalendarsController, PoliciesController],
  providers: [...storage, ...commands, ...readers, ...jobs, Timetables, DeadlinesApi, DeadlineReadings, WorkingHoursApi],
  exports: [DeadlinesApi, DeadlineReadings, WorkingHoursApi],
})
export class DeadlinesModule {}
