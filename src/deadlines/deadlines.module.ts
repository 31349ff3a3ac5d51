import { Module } from '@nestjs/common';
import { DeadlineReadings } from './deadline-readings.ts';
import { DeadlinesApi } from './deadlines.api.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { Timetables } from './db/timetable.repository.ts';
import { SweepBreaches } from './subscribers/sweep-breaches.ts';

@Module({
  providers: [Timetables, Deadlines, DeadlinesApi, DeadlineReadings, SweepBreaches],
  exports: [DeadlinesApi, DeadlineReadings],
})
export class DeadlinesModule {}
