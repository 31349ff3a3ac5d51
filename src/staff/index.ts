export { StaffApi } from './staff.api.ts';
export { StaffModule } from './staff.module.ts';
export type { Away } from './domain/absence.ts';
export type { HolderQuestion, PersonHolder } from './domain/holders.ts';
export { mayRule, type HeldLevel, type LevelLine } from './domain/level.ts';
export {
  relations,
  type HouseholdId,
  type Link,
  type LinkSource,
  type LinkTarget,
  type Relation,
  type StaffLinks,
} from './domain/link.ts';
export { onCallFirst, type OnCall } from './domain/on-call.ts';
export type { Language, Person } from './domain/person.ts';
export { levelFor, type Standing } from './domain/standing.ts';
export type { Team } from './domain/team.ts';
export type { Training } from './domain/training.ts';
export type { EnrolledPerson } from './use-cases/enrol-person.ts';
