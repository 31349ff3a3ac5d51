import type { AccountId, Money, RemedyId } from '../../kernel/index.ts';
import { executors, type Executor } from './order.ts';

/** What the announcement of an authorised remedy says about carrying it out. */
export type AuthorisedRemedy = {
  readonly remedyId: RemedyId;
  readonly kind: string;
  readonly amount: Money | null;
  readonly accountId: AccountId | null;
  readonly executor: Executor;
  readonly code: string;
  readonly executeBy: Date;
};

type Announced = Partial<Omit<AuthorisedRemedy, 'executeBy'>> & { readonly executeBy?: string };

/** Throws when the catalogue did not say who carries it out: nobody would ever do it. */
export function authorisedRemedyOf(payload: Readonly<Record<string, unknown>>): AuthorisedRemedy {
  const { remedyId, kind, amount, accountId, executor, code, executeBy } = payload as Announced;
  if (!remedyId || !kind || !code || !executor || !executors.includes(executor) || !executeBy) {
    throw new Error(`The remedy ${remedyId ?? ''} was authorised without an executor.`);
  }
  return { remedyId, kind, executor, code, executeBy: new Date(executeBy), amount: amount ?? null, accountId: accountId ?? null };
}
