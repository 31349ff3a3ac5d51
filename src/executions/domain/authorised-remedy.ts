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
  /** Working days from authorisation. */
  readonly executeDays: number;
};

/** Throws when the catalogue did not say who carries it out: nobody would ever do it. */
export function authorisedRemedyOf(payload: Readonly<Record<string, unknown>>): AuthorisedRemedy {
  const { remedyId, kind, amount, accountId, executor, code, executeDays } = payload as Partial<AuthorisedRemedy>;
  if (!remedyId || !kind || !code || !executor || !executors.includes(executor) || executeDays === undefined) {
    throw new Error(`The remedy ${remedyId ?? ''} was authorised without an executor.`);
  }
  return { remedyId, kind, executor, code, executeDays, amount: amount ?? null, accountId: accountId ?? null };
}
