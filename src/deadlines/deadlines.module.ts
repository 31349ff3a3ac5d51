import { Module } from '@nestjs/common';
import { DeadlineReadings } from './deadline-readings.ts';
import { DeadlinesApi } from './deadlines.api.ts';
import { Calendars } from './db/calendars.repository.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { DueDeadlines } from './db/due-deadlines.repository.ts';
import { Policies } from './db/policies.repository.ts';
import { SweepBreaches } from './subscribers/sweep-breaches.ts';
import { BeginDeadlines } from './use-cases/begin-deadlines.ts';
import { InstallPolicies } from './use-cases/install-policies.ts';
import { ReplaceDeadlines } from './use-cases/replace-deadlines.ts';
import { SweepDue } from './use-cases/sweep-due.ts';
import { Timetables } from './use-cases/timetables.ts';

const storage = [Calendars, Deadlines, DueDeadlines, Policies];
const commands = [BeginDeadlines, InstallPolicies, ReplaceDeadlines, SweepDue];

@Module({
  providers: [...storage, ...commands, Timetables, DeadlinesApi, DeadlineReadings, SweepBreaches],
  exports: [DeadlinesApi, DeadlineReadings],
})
export class DeadlinesModule {}
