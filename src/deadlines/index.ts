export { joined, type DeadlineChange, type DeadlineOutcome } from './deadline-outcome.ts';
export { DeadlineReadings } from './deadline-readings.ts';
export { DeadlinesApi, type FixedRequest, type PauseReason, type StartRequest } from './deadlines.api.ts';
export { DeadlinesModule } from './deadlines.module.ts';
export type { Deadline, DeadlineKind, DeadlineState } from './domain/deadline.ts';
export type { HouseDays } from './house-days.ts';
export type { PolicyFacts } from './policy-facts.ts';
export { sampleCalendar } from './sample/sample-calendar.ts';
export { samplePolicies } from './sample/sample-policies.ts';
