import type { AccountId, ComplaintId, ContactId, CustomerId, PersonId, PremiseId } from '../../kernel/index.ts';
import type { Channel, Origin, Severity } from '../domain/complaint.ts';
import type { Caller } from '../domain/contact.ts';
import type { PromiseInput } from './promise-to-customer.ts';

/** Everything that registering a complaint may say. */
export type RegisterInput = {
  readonly receivedAt: Date | null;
  readonly channel: Channel;
  readonly origin: Origin;
  readonly originReference: string | null;
  readonly originDueOn: string | null;
  /** When it happened, and the date of the bill in question; null where nobody said. */
  readonly eventOn: string | null;
  readonly billOn: string | null;
  readonly category: string;
  readonly severity: Severity | null;
  readonly description: string;
  readonly remedySought: string | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
  readonly caller: Caller;
  readonly flags: readonly string[];
  readonly aboutPersonId: PersonId | null;
  readonly keep: boolean;
  readonly promise?: PromiseInput | null;
  /** The closed complaint that this one takes up again. */
  readonly followUpOf?: ComplaintId | null;
  /** It only pays what the closed one is still owed: nobody called about it. */
  readonly settles?: boolean;
  /** A contact on record that turned out to be the complaint. */
  readonly firstContactId?: ContactId | null;
};
