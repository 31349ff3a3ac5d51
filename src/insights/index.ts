export { InsightsModule } from './insights.module.ts';
export { repeatOf } from './db/facts.repository.ts';
export { factEventTypes } from './domain/fact-event-types.ts';
export { FactCheck, type FactCheckResult, type FactDifference } from './queries/fact-check.ts';
