import type { Role } from '../../kernel/index.ts';

const contactTakers = ['TRAINEE', 'FRONTLINE', 'FIELD', 'SENIOR', 'SUPERVISOR', 'MANAGER'] as const satisfies readonly Role[];
const leads = ['SUPERVISOR', 'MANAGER'] as const satisfies readonly Role[];
const everybody = ['STAFF', ...contactTakers, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/**
 * Which role may use which door. A permission opens a route; what may be seen behind it (reach) is decided in the
 * query, and what may be promised (authority) by the rules.
 */
export const policy = {
  'session.read': everybody,
  'session.end': everybody,
  'password.change': everybody,
  'people.read': everybody,
  'people.inspect': ['ADMIN', 'AUDITOR'],
  'people.manage': ['ADMIN'],
  'people.mark-absent': [...leads, 'ADMIN'],
  'on-call.read': [...leads, 'ADMIN', 'AUDITOR'],
  'on-call.name': [...leads, 'ADMIN'],
  'absences.own': contactTakers,
  'absences.foresee': [...contactTakers, 'ADMIN'],
  'links.declare': everybody,
  'delegations.own': contactTakers,
  'teams.read': everybody,
  'teams.manage': ['ADMIN'],
  'times.read': [...leads, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'],
  'times.manage': ['ADMIN'],
  'catalogue.read': everybody,
  'customers.look-up': contactTakers,
  'customers.read': [...contactTakers, 'AUDITOR'],
  'contacts.log': ['STAFF', ...contactTakers],
  'complaints.register': ['STAFF', ...contactTakers],
  'complaints.related': ['STAFF', ...contactTakers, 'AUDITOR'],
  'complaints.list': [...contactTakers, 'AUDITOR'],
  'complaints.read': [...contactTakers, 'AUDITOR'],
  'complaints.work': contactTakers,
  'visits.list': ['FIELD'],
  'complaints.reopen': ['STAFF', ...contactTakers],
  'complaints.void': leads,
  'complaints.review': leads,
  'remedies.give': contactTakers,
  'remedies.reverse': leads,
  'escalations.raise': contactTakers,
  'escalations.read': [...contactTakers, 'AUDITOR'],
  /** Also whoever only stands in for somebody. */
  'escalations.answer': contactTakers,
  'orders.read': [...contactTakers, 'AUDITOR'],
  'orders.trace': [...leads, 'AUDITOR'],
  'orders.confirm': contactTakers,
  'authority.changes': contactTakers,
  'authority.budgets': [...contactTakers, 'AUDITOR'],
  'budgets.lead': [...leads, 'AUDITOR'],
  'budgets.set': leads,
  'decisions.log': [...leads, 'AUDITOR'],
  'alarms.settle': leads,
  'decisions.read': [...contactTakers, 'AUDITOR'],
  'decisions.review': [...leads, 'AUDITOR'],
  'decisions.look-at': leads,
  'rules.read': [...leads, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'],
  'rules.write': ['RULES_ADMIN'],
  'rules.attach-backtest': ['RULES_ADMIN', 'MANAGER'],
  'backtests.run': ['MANAGER', 'RULES_ADMIN', 'AUDITOR'],
  'rules.publish': ['MANAGER'],
  'rules.return': ['RULES_ADMIN', 'MANAGER'],
  'rules.suspend': ['MANAGER'],
  'suspensions.read': everybody,
  'insights.read': [...contactTakers, 'ADMIN', 'RULES_ADMIN', 'AUDITOR'],
  'insights.lead': leads,
  'insights.publish': ['MANAGER'],
  'insights.schedule': ['MANAGER'],
  'notices.own': ['STAFF', ...contactTakers],
  'outbox.read': ['ADMIN', 'AUDITOR'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof policy;

export const mayUse = (role: Role, permission: Permission): boolean => (policy[permission] as readonly Role[]).includes(role);

/** What a role may use, for the console to know which doors to show. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(policy) as Permission[]).filter((permission) => mayUse(role, permission));
