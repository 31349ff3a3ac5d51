export { EscalationsApi } from './escalations.api.ts';
export { EscalationsModule } from './escalations.module.ts';
export { escalationKinds, type Answer, type EscalationKind } from './domain/escalation.ts';
