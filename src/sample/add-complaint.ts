import { RegisterComplaint } from '../complaints/index.ts';
import { CustomersApi, type FoundCustomer } from '../customers/index.ts';
import type { INestApplicationContext } from '@nestjs/common';
import { Clock, type PersonActor } from '../kernel/index.ts';
import { Database } from '../platform/index.ts';
import type { SampleComplaint } from './complaints.ts';

const hourMilliseconds = 3_600_000;

/** Registers it the way the person at the desk would have. */
export async function addComplaint(
  app: INestApplicationContext,
  { account, hoursAgo, channel, category, description, keep }: SampleComplaint,
  actor: PersonActor,
): Promise<void> {
  const party = account === null ? null : await partyOf(app, account);
  const now = app.get(Clock).now();
  await app.get(RegisterComplaint).execute(
    {
      receivedAt: new Date(now.getTime() - hoursAgo * hourMilliseconds),
      channel,
      category,
      description,
      keep,
      origin: 'CUSTOMER',
      originReference: null,
      originDueOn: null,
      eventOn: null,
      billOn: null,
      severity: null,
      remedySought: null,
      customerId: party?.customerId ?? null,
      accountId: party?.accountId ?? null,
      premiseId: party?.premiseId ?? null,
      caller: party
        ? { name: party.name, relation: 'holder', verifiedBy: 'questions' }
        : { name: null, relation: 'unknown', verifiedBy: 'none' },
      flags: [],
      aboutPersonId: null,
    },
    { actor, route: 'sample', key: `sample ${account ?? 'anonymous'} ${category}`, requestHash: description },
  );
}

async function partyOf(app: INestApplicationContext, account: string): Promise<FoundCustomer> {
  const [found] = await app.get(CustomersApi).lookUp(app.get(Database), account, 1);
  if (!found) throw new Error(`The sample has no account ${account}.`);
  return found;
}
