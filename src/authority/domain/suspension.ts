import { DomainError, type Id, type PersonId } from '../../kernel/index.ts';
import type { RuleKey } from './effect.ts';
import type { Policy } from './policy.ts';
import type { Suspended } from './suspended.ts';

export type SuspensionId = Id<'Suspension'>;

/** A manager has stopped one grant, or with `rule` null every credit by own authority below a manager. */
export type Suspension = {
  readonly id: SuspensionId;
  readonly rule: RuleKey | null;
  readonly reason: string;
  readonly suspendedBy: PersonId;
  readonly suspendedAt: Date;
  readonly liftedBy: PersonId | null;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
};

/** Null while nothing is suspended. */
export function suspendedBy(standing: readonly Pick<Suspension, 'rule'>[]): Suspended | null {
  if (standing.length === 0) return null;
  const rules = standing.flatMap(({ rule }) => (rule === null ? [] : [rule])).sort();
  return { rules, ownCredits: standing.some(({ rule }) => rule === null) };
}

export const withSuspended = (policy: Policy, suspended: Suspended | null | undefined): Policy =>
  suspended ? { ...policy, suspended } : policy;

/** Throws 404 `rule-not-found`, 422 `only-grants-are-suspended`: what holds money back is never switched off by one person. */
export function requireSuspendable({ ruleset }: Policy, rule: RuleKey): void {
  const found = ruleset.rules.find(({ key }) => key === rule);
  if (!found) throw suspensionErrors.ruleMissing(rule);
  if (found.effect.type !== 'grant') throw suspensionErrors.onlyGrants(rule, found.effect.type);
}

export const suspensionErrors = {
  ruleMissing: (key: string) => new DomainError('not-found', 'rule-not-found', 'There is no such rule in force.', { key }),

  onlyGrants: (key: string, effect: string) =>
    new DomainError('invalid', 'only-grants-are-suspended', 'Only what permits can be suspended; change the rules instead.', {
      field: 'rule',
      key,
      effect,
    }),

  already: () => new DomainError('conflict', 'already-suspended', 'This is suspended already.'),

  notStanding: () => new DomainError('not-found', 'suspension-not-found', 'There is no such suspension, or it was lifted.'),
};
