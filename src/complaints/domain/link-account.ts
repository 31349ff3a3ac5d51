import type { AccountId, CustomerId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import { queueBandOf } from './queue-band.ts';

export type AccountLink = {
  readonly accountId: AccountId;
  readonly customerId: CustomerId;
  readonly disconnectOn: string | null;
  readonly shutOffSoonUntil: string;
};

/** Whose account it is was found: money may be given from now on, and a shut-off ahead moves it up the queue. */
export function linkAccount(
  complaint: Complaint,
  { accountId, customerId, disconnectOn, shutOffSoonUntil }: AccountLink,
  when: When,
): Change {
  requireAllowed('link-account', complaint);
  if (complaint.accountId !== null) throw complaintErrors.accountLinked();
  const queueBand = queueBandOf({ safety: complaint.safety, disconnectOn }, shutOffSoonUntil);
  return changeBy('link-account', complaint, when, 'complaint.account-linked', {
    accountId,
    customerId,
    disconnectOn,
    queueBand,
  });
}
