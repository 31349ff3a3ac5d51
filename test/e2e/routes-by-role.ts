import type { Role } from '../../src/kernel/index.ts';

const takers = ['TRAINEE', 'FRONTLINE', 'FIELD', 'SENIOR', 'SUPERVISOR', 'MANAGER'] as const satisfies readonly Role[];
const leads = ['SUPERVISOR', 'MANAGER'] as const satisfies readonly Role[];
const rulers = ['SENIOR', ...leads] as const satisfies readonly Role[];
const readers = [...takers, 'AUDITOR'] as const satisfies readonly Role[];
const writers = ['STAFF', ...takers] as const satisfies readonly Role[];
const ruleReaders = [...leads, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];
const everybody = ['STAFF', ...takers, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Who may use which route, said a second time and read by a person: the code is not its own judge. */
export const routesByRole: Readonly<Record<string, readonly Role[] | 'public'>> = {
  'POST /api/session': 'public',
  'GET /api/session': everybody,
  'DELETE /api/session': everybody,
  'PUT /api/session/password': everybody,

  'GET /api/people': everybody,
  'POST /api/people': ['ADMIN'],
  'GET /api/people/{id}': ['ADMIN', 'AUDITOR'],
  'PATCH /api/people/{id}': ['ADMIN'],
  'POST /api/people/{id}/deactivation': ['ADMIN'],
  'POST /api/people/{id}/reactivation': ['ADMIN'],
  'POST /api/people/{id}/password': ['ADMIN'],
  'PUT /api/people/{id}/levels': ['ADMIN'],
  'PUT /api/people/{id}/trainings': ['ADMIN'],
  'GET /api/people/me/links': everybody,
  'POST /api/people/me/links': everybody,
  'POST /api/people/{id}/links': ['ADMIN'],
  'DELETE /api/people/{id}/links/{linkId}': ['ADMIN'],
  'POST /api/people/{id}/absences': [...leads, 'ADMIN'],
  'DELETE /api/people/{id}/absences/{absenceId}': [...leads, 'ADMIN'],
  'GET /api/teams': everybody,
  'POST /api/teams': ['ADMIN'],

  'GET /api/customers': takers,
  'GET /api/customers/{id}': readers,

  'POST /api/complaints': writers,
  'POST /api/complaints/resolved': takers,
  'GET /api/complaints': readers,
  'GET /api/complaints/related': writers,
  'GET /api/complaints/{id}': readers,
  'GET /api/complaints/{id}/timeline': readers,
  'GET /api/search': readers,
  'GET /api/catalogue': everybody,
  'POST /api/complaints/next': takers,
  'POST /api/contacts': writers,
  'GET /api/contacts': readers,
  'POST /api/contacts/{id}/conversion': writers,

  'POST /api/complaints/{id}/assignment': takers,
  'POST /api/complaints/{id}/category': takers,
  'POST /api/complaints/{id}/safety': takers,
  'POST /api/complaints/{id}/account': takers,
  'POST /api/complaints/{id}/question': takers,
  'POST /api/complaints/{id}/third-party': takers,
  'POST /api/complaints/{id}/field-visit': takers,
  'POST /api/complaints/{id}/resumption': takers,
  'POST /api/complaints/{id}/contacts': takers,
  'POST /api/complaints/{id}/notes': takers,
  'POST /api/complaints/{id}/messages': takers,
  'POST /api/complaints/{id}/promises': takers,
  'POST /api/complaints/{id}/promises/{promiseId}/keeping': takers,
  'POST /api/complaints/{id}/reviews': takers,
  'POST /api/complaints/{id}/regulator': takers,
  'POST /api/complaints/{id}/regulator/answer': takers,
  'POST /api/complaints/{id}/resolution': takers,
  'DELETE /api/complaints/{id}/resolution': takers,
  'POST /api/complaints/{id}/acceptance': takers,
  'POST /api/complaints/{id}/withdrawal': takers,
  'POST /api/complaints/{id}/reopening': writers,
  'POST /api/complaints/{id}/void': leads,

  'GET /api/authority': takers,
  'GET /api/complaints/{id}/authority': takers,
  'GET /api/complaints/{id}/decisions': readers,
  'GET /api/decisions/{id}': readers,
  'POST /api/complaints/{id}/remedies': takers,
  'POST /api/complaints/{id}/remedies/{remedyId}/cancellation': takers,
  'POST /api/complaints/{id}/remedies/{remedyId}/reversal': leads,
  'POST /api/complaints/{id}/second-opinions': takers,
  'POST /api/complaints/{id}/evidence': takers,

  'POST /api/complaints/{id}/escalations': takers,
  'GET /api/complaints/{id}/escalations': readers,
  'GET /api/escalations': readers,
  'GET /api/escalations/{id}': readers,
  'POST /api/escalations/{id}/ruling': rulers,
  'POST /api/escalations/{id}/withdrawal': takers,

  'GET /api/rulesets': ruleReaders,
  'GET /api/rulesets/{id}': ruleReaders,
  'POST /api/rulesets': ['RULES_ADMIN'],
  'PATCH /api/rulesets/{id}': ['RULES_ADMIN'],
  'PUT /api/rulesets/{id}/rules/{key}': ['RULES_ADMIN'],
  'DELETE /api/rulesets/{id}/rules/{key}': ['RULES_ADMIN'],
  'PUT /api/rulesets/{id}/conditions/{name}': ['RULES_ADMIN'],
  'DELETE /api/rulesets/{id}/conditions/{name}': ['RULES_ADMIN'],
  'POST /api/rulesets/{id}/submission': ['RULES_ADMIN'],
  'POST /api/rulesets/{id}/recall': ['RULES_ADMIN'],
  'POST /api/rulesets/{id}/trial': ['RULES_ADMIN'],
  'POST /api/rulesets/{id}/trial-end': ['RULES_ADMIN'],
  'POST /api/rulesets/{id}/rejection': ['MANAGER'],
  'POST /api/rulesets/{id}/draft-withdrawal': ['RULES_ADMIN'],

  'GET /api/orders': readers,
  'POST /api/orders/{id}/confirmation': takers,
  'POST /api/orders/{id}/failure': takers,

  'GET /api/outbox': ['ADMIN', 'AUDITOR'],
  'GET /api/insights/time-to-resolution': [...takers, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'],
};
