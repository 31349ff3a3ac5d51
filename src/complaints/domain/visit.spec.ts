import { aComplaint, frank } from '../../../test/support/builders/complaint.builder.ts';
import type { ComplaintId, PersonActor, PersonId, PromiseId, TeamId, VisitId } from '../../kernel/index.ts';
import { nextForVisit, reportVisit, setOut, stateOf, type Visit, type VisitReport } from './visit.ts';

const now = new Date('2026-03-03T15:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const fiona: PersonActor = { ...frank, personId: 'fiona' as PersonId, role: 'FIELD', teamId: 'crews' as TeamId };
const lena: PersonActor = { ...frank, personId: 'lena' as PersonId };

const aVisit = (more: Partial<Visit> = {}): Visit => ({
  id: 'visit' as VisitId,
  complaintId: 'complaint' as ComplaintId,
  workOrder: 'WO-1',
  appointmentAt: hours(2),
  promiseId: 'promise' as PromiseId,
  arrangedBy: frank.personId,
  arrangedAt: hours(-2),
  setOutBy: null,
  setOutAt: null,
  calledOffAt: null,
  report: null,
  ...more,
});
const report = (visitedAt = now): VisitReport => ({
  by: fiona.personId,
  visitedAt,
  result: 'FIXED',
  found: 'The valve leaked.',
  did: null,
  next: null,
});
const waiting = aComplaint({ state: 'AWAITING_FIELD' });

describe('a visit', () => {
  it('is arranged, under way, then told of', () => {
    const arranged = aVisit();
    const underWay = setOut(arranged, waiting, fiona.personId, now);
    const told = reportVisit(underWay, waiting, report(), now);
    expect([arranged, underWay, told].map(stateOf)).toEqual(['ARRANGED', 'ON_THE_WAY', 'REPORTED']);
    expect([arranged, underWay, told].map((visit) => nextForVisit(visit, waiting, fiona))).toEqual([
      ['set-out', 'report'],
      ['report'],
      [],
    ]);
  });

  it('is set out for once, and told of once', () => {
    const underWay = aVisit({ setOutAt: now, setOutBy: fiona.personId });
    expect(() => setOut(underWay, waiting, fiona.personId, now)).toThrow(expect.objectContaining({ code: 'visit-under-way' }));
    expect(() => reportVisit(aVisit({ report: report() }), waiting, report(), now)).toThrow(
      expect.objectContaining({ code: 'visit-over' }),
    );
  });

  it('that was called off is neither', () => {
    const off = aVisit({ calledOffAt: now });
    expect(stateOf(off)).toBe('CALLED_OFF');
    expect(nextForVisit(off, waiting, fiona)).toEqual([]);
    expect(() => setOut(off, waiting, fiona.personId, now)).toThrow(expect.objectContaining({ code: 'visit-over' }));
    expect(() => reportVisit(off, waiting, report(), now)).toThrow(expect.objectContaining({ code: 'visit-over' }));
  });

  it.each([
    ['in-the-future', hours(1)],
    ['too-early', hours(-3)],
  ])('took place between its arrangement and now, else it is refused as %s', (code, visitedAt) => {
    expect(() => reportVisit(aVisit(), waiting, report(visitedAt), now)).toThrow(
      expect.objectContaining({ kind: 'invalid', code }),
    );
  });

  it('is told of also after the complaint was solved without it, and never of one that is finished', () => {
    const solved = aComplaint({ state: 'RESOLVED' });
    expect(nextForVisit(aVisit(), solved, fiona)).toEqual(['report']);
    expect(reportVisit(aVisit(), solved, report(), now).report).toEqual(report());
    expect(() => setOut(aVisit(), solved, fiona.personId, now)).toThrow(expect.objectContaining({ code: 'complaint-not-open' }));
    for (const state of ['CLOSED', 'VOID'] as const) {
      expect(nextForVisit(aVisit(), aComplaint({ state }), fiona)).toEqual([]);
      expect(() => reportVisit(aVisit(), aComplaint({ state }), report(), now)).toThrow(
        expect.objectContaining({ code: 'complaint-not-open' }),
      );
    }
  });

  it('is told of by the crew, by whoever owns the complaint, and by no colleague beside them', () => {
    expect(nextForVisit(aVisit(), waiting, frank)).toEqual(['set-out', 'report']);
    expect(nextForVisit(aVisit(), waiting, lena)).toEqual([]);
  });
});
