import { aComplaint, frank, susan } from '../../../test/support/builders/complaint.builder.ts';
import type { PersonId, TeamId } from '../../kernel/index.ts';
import { assign, take } from './assign.ts';
import { leads, mayAct } from './own.ts';

const at = new Date('2026-03-03T15:00:00Z');
const when = { at, now: at };
const lena = { ...frank, personId: 'lena' as PersonId };

describe('taking a complaint', () => {
  it('is for one that nobody has', () => {
    expect(take(aComplaint({ ownerId: null, state: 'AWAITING_FIELD' }), lena, when).set).toEqual({
      ownerId: 'lena',
      teamId: frank.teamId,
    });
    expect(() => take(aComplaint(), lena, when)).toThrow(
      expect.objectContaining({ code: 'already-taken', details: { ownerId: 'frank' } }),
    );
  });

  it('is a lead’s right at any time, of the own team', () => {
    expect(take(aComplaint(), susan, when).set.ownerId).toBe('susan');
    expect(() => take(aComplaint({ teamId: 'field' as TeamId }), susan, when)).toThrow(
      expect.objectContaining({ code: 'already-taken' }),
    );
  });

  it('brings it into the taker’s team', () => {
    expect(take(aComplaint({ ownerId: null, teamId: 'field' as TeamId }), frank, when).set.teamId).toBe(frank.teamId);
  });
});

describe('giving a complaint away', () => {
  it('opens a new one', () => {
    expect(
      assign(aComplaint({ state: 'NEW', ownerId: null }), { ownerId: lena.personId, teamId: frank.teamId }, when).set.state,
    ).toBe('OPEN');
  });

  it('leaves a new one new when only its team changes', () => {
    expect(
      assign(aComplaint({ state: 'NEW', ownerId: null }), { ownerId: null, teamId: 'field' as TeamId }, when).set.state,
    ).toBeUndefined();
  });

  it('to where it is already is nothing', () => {
    expect(() => assign(aComplaint(), { ownerId: frank.personId, teamId: frank.teamId }, when)).toThrow(
      expect.objectContaining({ code: 'nothing-changes' }),
    );
  });
});

describe('the right to act', () => {
  it.each([
    ['its owner', frank, true],
    ['a colleague', lena, false],
    ['the lead of its team', susan, true],
    ['the lead of another team', { ...susan, teamId: 'field' as TeamId }, false],
    ['a lead without a team', { ...susan, teamId: null }, false],
    ['a manager', { ...susan, role: 'MANAGER' as const, teamId: null }, true],
  ])('belongs to %s: %j', (_, actor, may) => {
    expect(mayAct(actor, aComplaint())).toBe(may);
  });

  it('of a lead is not the owner’s', () => expect(leads(frank, aComplaint())).toBe(false));
});
