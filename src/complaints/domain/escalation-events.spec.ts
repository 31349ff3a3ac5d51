import type { EscalationId, PersonId } from '../../kernel/index.ts';
import { coverFor, openEscalations } from './escalation-events.ts';

const event = (type: string, payload: Record<string, unknown>, onBehalfOf: string | null = null) => ({
  ...{ type, payload, onBehalfOf },
  actorId: onBehalfOf === null ? 'susan' : 'sam',
});
const id = 'e1' as EscalationId;
const at = new Date('2026-03-02T15:00:00Z');
const money = (minor: number, currency = 'USD') => ({ minor, currency });

describe('open escalations', () => {
  it('are those that were neither decided nor withdrawn', () => {
    const events = [
      event('escalation.opened', { escalationId: 'e1' }),
      event('escalation.opened', { escalationId: 'e2' }),
      event('escalation.decided', { escalationId: 'e1' }),
      event('escalation.opened', { escalationId: 'e3' }),
      event('escalation.withdrawn', { escalationId: 'e3' }),
    ];
    expect(openEscalations(events)).toEqual(['e2']);
  });
});

describe('a one-time approval', () => {
  const given = event('escalation.decided', {
    escalationId: id,
    answer: 'COVER_ONCE',
    remedyKind: 'credit',
    amount: money(7500),
    requestedBy: 'frank',
    coverExpiresAt: '2026-03-09T22:00:00.000Z',
  });
  const use = { kind: 'credit', amount: money(7500), by: 'frank' as PersonId, at };
  const refused = (code: string) => expect.objectContaining({ code });

  it('lets its owner give up to what it covers, by the authority of whoever gave it', () => {
    expect(coverFor([given], id, use)).toEqual({ id, givenBy: 'susan' });
  });

  it('goes by the authority of whom a substitute stood in for', () => {
    const inHerPlace = event('escalation.decided', given.payload, 'susan');
    expect(coverFor([inHerPlace], id, use)).toEqual({ id, givenBy: 'susan' });
  });

  it.each([
    ['another person', { ...use, by: 'lena' as PersonId }, 'cover-unknown'],
    ['another remedy', { ...use, kind: 'refund' }, 'cover-unknown'],
    ['more money', { ...use, amount: money(7501) }, 'cover-too-small'],
    ['other money', { ...use, amount: money(7500, 'EUR') }, 'cover-too-small'],
    ['a later day', { ...use, at: new Date('2026-03-09T22:00:00.001Z') }, 'cover-ended'],
  ])('is not for %s', (_, other, code) => {
    expect(() => coverFor([given], id, other)).toThrow(refused(code));
  });

  it('is used once', () => {
    const used = event('remedy.authorised', { coverId: id });
    expect(() => coverFor([given, used], id, use)).toThrow(refused('cover-used'));
  });

  it('is no other answer', () => {
    expect(() => coverFor([event('escalation.decided', { ...given.payload, answer: 'GRANT' })], id, use)).toThrow(
      refused('cover-unknown'),
    );
    expect(() => coverFor([], id, use)).toThrow(refused('cover-unknown'));
  });
});
