import { frank } from '../../../test/support/builders/complaint.builder.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import { fold } from './fold.ts';
import { differences } from './differences.ts';
import { register, requireDueAfterReceipt, type Registration } from './register.ts';

const now = new Date('2026-03-02T15:00:00Z');
const registration: Registration = {
  id: 'c' as ComplaintId,
  reference: 'K7M4RX2',
  receivedAt: new Date('2026-02-27T20:00:00Z'),
  registeredBy: frank.personId,
  origin: 'CUSTOMER',
  originReference: null,
  originDueOn: null,
  eventOn: null,
  billOn: null,
  receivedOn: '2026-02-27',
  channel: 'phone',
  category: 'high-bill',
  severity: 3,
  isSafetyCategory: false,
  flags: [],
  description: 'My bill doubled.',
  remedySought: null,
  aboutPersonId: null,
  customerId: null,
  accountId: null,
  premiseId: null,
  disconnectOn: null,
  queueBand: 2,
  teamId: frank.teamId,
  keep: false,
  followUpOf: null,
  settles: false,
};

describe('registering', () => {
  it('begins when the customer first said it, not when it was typed', () => {
    const { complaint, change } = register(registration, now);
    expect(complaint).toMatchObject({ state: 'NEW', ownerId: null, receivedAt: registration.receivedAt, registeredAt: now });
    expect(change).toMatchObject({ type: 'complaint.registered', at: registration.receivedAt });
  });

  it('is refused for a moment that has not come', () => {
    expect(() => register({ ...registration, receivedAt: new Date(now.getTime() + 1) }, now)).toThrow(
      expect.objectContaining({ code: 'in-the-future', details: { field: 'receivedAt' } }),
    );
  });

  it('with keep makes the registrar its owner at once', () => {
    expect(register({ ...registration, keep: true }, now).complaint).toMatchObject({ state: 'OPEN', ownerId: frank.personId });
  });

  it('of a safety category opens a danger', () =>
    expect(register({ ...registration, isSafetyCategory: true }, now).complaint.safety).toBe('open'));

  it('after a closed one points back to it', () => {
    const { complaint, change } = register({ ...registration, followUpOf: 'before' as ComplaintId }, now);
    expect(complaint.flags).toEqual(['follow-up']);
    expect(change.details).toMatchObject({ followUpOf: 'before' });
  });

  it('takes a date for an answer from an outside body alone, and after it asked', () => {
    expect(() => register({ ...registration, originDueOn: '2026-03-20' }, now)).toThrow(
      expect.objectContaining({ code: 'due-without-body' }),
    );
    const { complaint } = register({ ...registration, origin: 'REGULATOR', originDueOn: '2026-03-20' }, now);
    expect(() => requireDueAfterReceipt(complaint, registration.receivedAt)).toThrow(
      expect.objectContaining({ code: 'too-early' }),
    );
  });

  it('writes everything into the journal from which the row can be rebuilt', () => {
    const { complaint, change } = register({ ...registration, keep: true }, now);
    const payload = JSON.parse(JSON.stringify({ set: change.set, version: 1, deadlines: [] })) as Record<string, unknown>;
    expect(differences(complaint, fold([{ at: change.at, payload }]))).toEqual([]);
  });
});
