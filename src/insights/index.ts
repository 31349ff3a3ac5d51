export { InsightsModule } from './insights.module.ts';
export { repeatOf } from './db/facts.repository.ts';
export { factEventTypes } from './domain/facts/fact-event-types.ts';
export { FactCheck, type FactCheckResult, type FactDifference } from './queries/fact-check.ts';
