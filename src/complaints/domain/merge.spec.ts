import { aComplaint, frank, receivedAt } from '../../../test/support/builders/complaint.builder.ts';
import type { Deadline } from '../../deadlines/index.ts';
import type { AccountId, ComplaintId, EscalationId, PersonId } from '../../kernel/index.ts';
import { complaintStates, isOpen } from './complaint-state.ts';
import { mergeAway, mergeIn, requireMergeable, type MergeGround } from './merge.ts';

const at = new Date('2026-03-03T15:00:00Z');
const when = { at, now: at };
const accountId = 'account' as AccountId;
const kept = aComplaint({ id: 'kept' as ComplaintId, reference: 'KEPT222', accountId });
const again = aComplaint({ id: 'again' as ComplaintId, reference: 'AGAIN22', accountId });
const earlier = new Date(receivedAt.getTime() - 3_600_000);
const nothing: MergeGround = { unsettled: [], openEscalations: [], isReviewOpen: false, deadlines: [], keptDeadlines: [] };
const inherited = { contacts: 1, promiseIds: [] };
const letter = { kind: 'REGULATORY', key: 'R-1', state: 'RUNNING', startedAt: receivedAt } as Deadline;
const refused = (code: string) => expect.objectContaining({ code });

describe('two complaints about one matter', () => {
  it('become one, which is as old as the older and says what it took in', () => {
    requireMergeable(again, kept, nothing);
    expect(mergeAway(again, kept, when)).toMatchObject({
      type: 'complaint.merged-away',
      set: { state: 'VOID', mergedInto: 'kept', waitingUntil: null },
      details: { intoId: 'kept', reference: 'KEPT222' },
    });
    expect(mergeIn(kept, { ...again, receivedAt: earlier }, { contacts: 2, promiseIds: [] }, when)).toMatchObject({
      type: 'complaint.merged-in',
      set: { receivedAt: earlier },
      details: { mergedId: 'again', reference: 'AGAIN22', contacts: 2 },
    });
    expect(mergeIn({ ...kept, receivedAt: earlier }, again, inherited, when).set).toEqual({});
  });

  it('keep a danger open that was reported on either', () => {
    expect(mergeIn(kept, { ...again, safety: 'open' }, inherited, when).set).toEqual({ safety: 'open', queueBand: 0 });
    expect(mergeIn({ ...kept, safety: 'open' }, again, inherited, when).set).toEqual({});
  });

  it.each(complaintStates.filter((state) => !isOpen(state)))('stay two where either is %s', (state) => {
    expect(() => requireMergeable({ ...again, state }, kept, nothing)).toThrow(refused('illegal-transition'));
    expect(() => requireMergeable(again, { ...kept, state }, nothing)).toThrow(refused('illegal-transition'));
  });

  it('stay two unless they are about one known account', () => {
    const refusal = refused('not-the-same-account');
    expect(() => requireMergeable(again, { ...kept, accountId: 'neighbour' as AccountId }, nothing)).toThrow(refusal);
    expect(() => requireMergeable({ ...again, accountId: null }, { ...kept, accountId: null }, nothing)).toThrow(refusal);
    expect(() => requireMergeable(kept, kept, nothing)).toThrow(refused('merge-into-itself'));
  });

  it('stay two where one is about how somebody acted, whom it must be kept from', () => {
    const about = { ...again, aboutPersonId: 'wendy' as PersonId };
    expect(() => requireMergeable(about, kept, nothing)).toThrow(refused('about-somebody'));
    expect(() => requireMergeable(kept, about, nothing)).toThrow(refused('about-somebody'));
    expect(() => requireMergeable(about, { ...kept, aboutPersonId: frank.personId }, nothing)).toThrow(refused('about-somebody'));
  });

  it('stay two while something of the one that would end is under way', () => {
    const refusal = (ground: Partial<MergeGround>) => () => requireMergeable(again, kept, { ...nothing, ...ground });
    expect(refusal({ unsettled: ['remedy'] })).toThrow(refused('remedies-unsettled'));
    expect(refusal({ openEscalations: ['escalation' as EscalationId] })).toThrow(refused('escalation-open'));
    expect(refusal({ isReviewOpen: true })).toThrow(refused('review-open'));
  });

  it('stay two where a date that a law or a regulator set would be lost', () => {
    const ground = { ...nothing, deadlines: [letter] };
    expect(() => requireMergeable(again, kept, ground)).toThrow(refused('clock-would-be-lost'));
    expect(() => requireMergeable(again, kept, { ...ground, keptDeadlines: [letter] })).not.toThrow();
    expect(() => requireMergeable(again, kept, { ...nothing, deadlines: [{ ...letter, state: 'MET' }] })).not.toThrow();
  });

  it('stay two where such a date would become later', () => {
    const owed = { ...letter, kind: 'OBLIGATION', hours: 'fixed', dueAt: at } as Deadline;
    const standing = (other: Partial<Deadline>) => () =>
      requireMergeable(again, kept, { ...nothing, deadlines: [owed], keptDeadlines: [{ ...owed, ...other }] });
    expect(standing({})).not.toThrow();
    expect(standing({ dueAt: receivedAt })).not.toThrow();
    expect(standing({ state: 'MET' })).not.toThrow();
    expect(standing({ dueAt: new Date(at.getTime() + 1) })).toThrow(refused('clock-would-be-lost'));
    expect(standing({ dueAt: null, state: 'PAUSED' })).toThrow(refused('clock-would-be-lost'));
    expect(standing({ state: 'CANCELLED' })).toThrow(refused('clock-would-be-lost'));
    const counted = { hours: 'working-days', dueAt: new Date(at.getTime() + 1) } as const;
    expect(standing(counted)).not.toThrow();
    expect(standing({ ...counted, startedAt: at })).toThrow(refused('clock-would-be-lost'));
  });

  it('stay two where the rules would no longer hear of a mark, or of an official who asked', () => {
    const refusal = refused('marks-would-be-lost');
    expect(() => requireMergeable({ ...again, flags: ['legal'] }, kept, nothing)).toThrow(refusal);
    expect(() => requireMergeable({ ...again, flags: ['legal'] }, { ...kept, flags: ['media', 'legal'] }, nothing)).not.toThrow();
    expect(() => requireMergeable({ ...again, origin: 'REGULATOR' }, kept, nothing)).toThrow(refusal);
    expect(() => requireMergeable(again, { ...kept, flags: ['legal'], origin: 'REGULATOR' }, nothing)).not.toThrow();
  });

  it('become one that is as severe as the worse of them, and as near to a shut-off', () => {
    const worse = { ...again, severity: 2, disconnectOn: '2026-03-04', queueBand: 1 } as const;
    expect(mergeIn(kept, worse, inherited, when).set).toEqual({ severity: 2, disconnectOn: '2026-03-04', queueBand: 1 });
    expect(mergeIn({ ...worse, id: kept.id }, again, inherited, when).set).toEqual({});
    const nearer = { ...kept, severity: 1, disconnectOn: '2026-03-03', queueBand: 1 } as const;
    expect(mergeIn(nearer, worse, inherited, when).set).toEqual({});
  });
});
