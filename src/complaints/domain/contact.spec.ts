import { frank } from '../../../test/support/builders/complaint.builder.ts';
import type { ComplaintId, ContactId, CustomerId } from '../../kernel/index.ts';
import { isOurs, requireConvertible, requireRecordable, type Contact } from './contact.ts';

const at = new Date('2026-03-02T15:00:00Z');
const contact: Contact = {
  id: 'k' as ContactId,
  complaintId: null,
  kind: 'ENQUIRY',
  channel: 'phone',
  direction: 'inbound',
  at,
  recordedAt: at,
  summary: 'When is the office open?',
  employeeId: frank.personId,
  caller: null,
  customerId: 'c' as CustomerId,
  accountId: null,
  premiseId: null,
};

describe('a contact', () => {
  it('is not recorded before it happens', () => {
    expect(requireRecordable(contact)).toBe(contact);
    expect(() => requireRecordable({ ...contact, at: new Date(at.getTime() + 1) })).toThrow(
      expect.objectContaining({ code: 'in-the-future' }),
    );
  });

  it('with the press is about nobody', () => {
    expect(() => requireRecordable({ ...contact, kind: 'MEDIA' })).toThrow(
      expect.objectContaining({ code: 'media-without-account' }),
    );
    expect(requireRecordable({ ...contact, kind: 'MEDIA', customerId: null })).toMatchObject({ kind: 'MEDIA' });
  });

  it('can turn out to be a complaint, once, if somebody said it to us', () => {
    expect(() => requireConvertible(contact)).not.toThrow();
    expect(() => requireConvertible({ ...contact, complaintId: 'x' as ComplaintId })).toThrow(
      expect.objectContaining({ code: 'already-converted' }),
    );
    expect(() => requireConvertible({ ...contact, direction: 'outbound' })).toThrow(
      expect.objectContaining({ code: 'not-inbound' }),
    );
  });

  it.each([
    ['what a person of ours said', { direction: 'outbound' }, true],
    ['nothing that the product sent by itself', { direction: 'outbound', employeeId: null }, false],
    ['nothing the customer said', {}, false],
  ] as const)('is a word of ours when it is %s', (_, difference, ours) => {
    expect(isOurs({ ...contact, ...difference })).toBe(ours);
  });
});
