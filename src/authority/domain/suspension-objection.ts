import { rankOf } from '../../kernel/index.ts';
import type { Case } from './case.ts';
import { type Objection, always } from './objection.ts';

/** While own-authority credits are suspended, money is for a manager; what is owed stays owed. */
export function suspensionObjection({ policy, entry, rank }: Case): readonly Objection[] {
  if (!policy.suspended?.ownCredits || !entry.hasMoney || rank >= rankOf('manager')) return [];
  return [{ leaves: 'ESCALATE', upTo: always, reasons: [{ code: 'SUSPENDED', rule: null }] }];
}
