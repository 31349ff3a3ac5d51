import { aComplaint, frank } from '../../../test/support/builders/complaint.builder.ts';
import type { ContactId } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import { close, openAgain, reopen, withdraw } from './finish.ts';

const resolvedAt = new Date('2026-03-02T16:00:00Z');
const windowEnd = new Date('2026-03-12T16:00:00Z');
const resolved = aComplaint({
  state: 'RESOLVED',
  resolvedAt,
  resolvedBy: frank.personId,
  outcome: 'UPHELD',
  cause: 'meter-fault',
  changedAt: resolvedAt,
});
const heard = { contactId: 'contact' as ContactId, unsettled: [] };
const at = (moment: Date): { at: Date; now: Date } => ({ at: moment, now: moment });

describe('a resolved complaint', () => {
  it('is reopened up to the last moment of ten days, with its outcome forgotten and the reopening counted', () => {
    expect(reopen(resolved, heard, at(windowEnd)).set).toMatchObject({
      state: 'OPEN',
      outcome: null,
      cause: null,
      resolvedAt: null,
      reopenCount: 1,
    });
  });

  it('is not reopened a moment later, unless something promised has not arrived', () => {
    const late = at(new Date(windowEnd.getTime() + 1));
    expect(() => reopen(resolved, heard, late)).toThrow(expect.objectContaining({ code: 'reopening-window-ended' }));
    expect(reopen(resolved, { ...heard, unsettled: ['r1'] }, late).set).toMatchObject({ state: 'OPEN' });
  });

  it('is dangerous again when it was about a danger: what was made safe has to be looked at anew', () => {
    const wasSafe = { ...resolved, safety: 'made-safe', queueBand: 2 } as const;
    expect(reopen(wasSafe, heard, at(windowEnd)).set).toMatchObject({ safety: 'open', queueBand: 0 });
    expect(openAgain(wasSafe, 'regulator', at(windowEnd)).set).toMatchObject({ safety: 'open', queueBand: 0 });
    expect(reopen(resolved, heard, at(windowEnd)).set).not.toHaveProperty('safety');
  });

  it('closes when nothing is on its way any more', () => {
    expect(close(resolved, { by: 'window', unsettled: [] }, at(windowEnd)).set).toEqual({ state: 'CLOSED', closedAt: windowEnd });
    expect(() => close(resolved, { by: 'customer', unsettled: ['r1'] }, at(windowEnd))).toThrow(
      expect.objectContaining({ code: 'remedies-unsettled', details: { remedyIds: ['r1'] } }),
    );
  });
});

it('a complaint is not withdrawn while its danger has not been made safe', () => {
  const withSafety = (safety: Complaint['safety']) =>
    withdraw(aComplaint({ safety }), { ...heard, by: frank.personId }, at(resolvedAt));
  expect(() => withSafety('open')).toThrow(expect.objectContaining({ kind: 'conflict', code: 'safety-open' }));
  expect(withSafety('made-safe').set).toMatchObject({ outcome: 'WITHDRAWN' });
});

it('a withdrawn complaint is resolved as withdrawn and waits for nobody', () => {
  const waiting = aComplaint({ state: 'AWAITING_CUSTOMER', waitingUntil: windowEnd });
  expect(withdraw(waiting, { ...heard, by: frank.personId }, at(resolvedAt)).set).toMatchObject({
    state: 'RESOLVED',
    outcome: 'WITHDRAWN',
    resolvedAt,
    waitingUntil: null,
  });
});
