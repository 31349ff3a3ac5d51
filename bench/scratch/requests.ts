import type { PlannedRequest } from '../load/load.ts';
import type { Request } from '../record/recording.ts';
import type { Population } from './population.ts';

const intakePath = '/api/complaints';
const description =
  'The bill of last month is more than twice what it was a year ago although nobody was at home for three weeks; the customer asks for the meter to be looked at and for an answer in writing.';

/** A usual telephone complaint by somebody we know; `keep` leaves it with whoever wrote it down. */
export function intake({ tokens, customers }: Population, number: number, keep: boolean): PlannedRequest {
  const party = customers[number % customers.length];
  const caller = { name: 'Somebody Synthetic', relation: 'holder', verifiedBy: 'questions' };
  const body = { channel: 'phone', category: 'high-bill', description, ...party, caller, ...(keep && { keep }) };
  return { path: intakePath, token: tokenAt(tokens, number), body: JSON.stringify(body) };
}

/** Solved with ten cents of goodwill: within everybody's authority, and far from every cap. */
export function resolution({ tokens }: Population, number: number, complaintId: string): PlannedRequest {
  const body = {
    outcome: 'UPHELD',
    cause: 'meter-misread',
    sentence: 'We read the meter again, corrected the bill and added a small credit for the trouble.',
    remedies: [
      { kind: 'goodwill-credit', amount: { minor: 10, currency: 'USD' }, seen: { verdict: 'PERMIT', rulesetVersion: 1 } },
    ],
    version: 1,
  };
  return { path: `${intakePath}/${complaintId}/resolution`, token: tokenAt(tokens, number), body: JSON.stringify(body) };
}

/** The same as a request that can be done in this process. */
export const asRequest = ({ path, token, body }: PlannedRequest, key: string): Request => ({
  method: 'POST',
  url: path,
  token,
  key,
  body: JSON.parse(body) as unknown,
});

const tokenAt = (tokens: readonly string[], number: number): string => tokens[number % tokens.length] ?? '';
