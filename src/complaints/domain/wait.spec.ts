import { aComplaint } from '../../../test/support/builders/complaint.builder.ts';
import type { ContactId, PromiseId, VisitId } from '../../kernel/index.ts';
import { askCustomer, awaitThirdParty, sendField } from './wait.ts';

const now = new Date('2026-03-03T15:00:00Z');
const when = { at: now, now };
const days = (count: number): Date => new Date(now.getTime() + count * 24 * 3600 * 1000);
const contactId = 'contact' as ContactId;
const putBy = 'message';

describe('waiting for the customer', () => {
  it('lasts until the day the answer was asked for', () => {
    expect(askCustomer(aComplaint(), { replyBy: days(3), contactId, putBy }, when).set).toEqual({
      state: 'AWAITING_CUSTOMER',
      waitingUntil: days(3),
    });
  });

  it.each([
    ['not-in-the-future', days(0)],
    ['too-far-ahead', new Date(days(30).getTime() + 1)],
  ])('is refused as %s', (code, replyBy) => {
    expect(() => askCustomer(aComplaint(), { replyBy, contactId, putBy }, when)).toThrow(
      expect.objectContaining({ kind: 'invalid', code }),
    );
  });

  it('needs somebody to ask', () => {
    expect(() => askCustomer(aComplaint({ customerId: null }), { replyBy: days(3), contactId, putBy }, when)).toThrow(
      expect.objectContaining({ code: 'nobody-to-reach' }),
    );
  });
});

describe('waiting for an outside body', () => {
  const wait = (reviewAt: Date): unknown =>
    awaitThirdParty(
      aComplaint(),
      { party: 'City works', reference: 'CW-1', reviewOn: '2026-03-10', reviewAt, latest: days(14) },
      when,
    );

  it('names it, with its reference and the day to look again', () => {
    expect(wait(days(7))).toMatchObject({
      set: { waitingUntil: days(7) },
      details: { party: 'City works', reference: 'CW-1', reviewOn: '2026-03-10' },
    });
  });

  it('is looked at again within ten working days', () => {
    expect(() => wait(days(15))).toThrow(expect.objectContaining({ code: 'too-far-ahead' }));
    expect(() => wait(now)).toThrow(expect.objectContaining({ code: 'not-in-the-future' }));
  });
});

it('a visit is ahead of us, and is a promise', () => {
  const visit = { visitId: 'visit' as VisitId, workOrder: 'WO-1', appointmentAt: days(1), promiseId: 'promise' as PromiseId };
  expect(sendField(aComplaint(), visit, when)).toMatchObject({
    set: { state: 'AWAITING_FIELD' },
    details: { promiseId: 'promise' },
  });
  expect(() => sendField(aComplaint(), { ...visit, appointmentAt: now }, when)).toThrow(
    expect.objectContaining({ code: 'not-in-the-future' }),
  );
});
