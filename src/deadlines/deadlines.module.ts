import { Module } from '@nestjs/common';
import { DeadlinesApi } from './deadlines.api.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { Timetables } from './db/timetable.repository.ts';
import { SweepBreaches } from './subscribers/sweep-breaches.ts';

@Module({ providers: [Timetables, Deadlines, DeadlinesApi, SweepBreaches], exports: [DeadlinesApi] })
export class DeadlinesModule {}
