import type { Role } from '../../kernel/index.ts';

/** How much of a customer a role is shown: everything, everything but where and how to find them, or a mask. */
export type Discretion = 'open' | 'without-whereabouts' | 'masked';

const leads: readonly Role[] = ['SUPERVISOR', 'MANAGER'];

export const isLead = (role: Role): boolean => leads.includes(role);

export function discretionFor(role: Role, { protected: isProtected }: { readonly protected: boolean }): Discretion {
  if (role === 'AUDITOR') return 'masked';
  return isProtected && !isLead(role) ? 'without-whereabouts' : 'open';
}
