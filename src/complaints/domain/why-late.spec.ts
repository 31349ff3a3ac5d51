import { whyLate, type Told } from './why-late.ts';

const at = (clock: string): Date => new Date(`2026-03-02T${clock}Z`);
const entered = (state: Told['state'], clock: string, more: Partial<Told> = {}): Told => ({
  type: 'complaint.changed',
  at: at(clock),
  state,
  deadlines: [],
  ...more,
});
const counted = [
  { from: at('08:00'), to: at('12:00') },
  { from: at('13:00'), to: at('15:00') },
];

describe('why a deadline is late', () => {
  it('is where its counted time went, the longest first, and that it was heard before anybody wrote it down', () => {
    const events = [entered('NEW', '09:00'), entered('OPEN', '09:30'), entered('AWAITING_DECISION', '10:00')];
    expect(whyLate(counted, at('09:00'), events)).toEqual([
      { code: 'HEARD_BEFORE_RECORDED', seconds: 3600 },
      { code: 'IN_STATE', state: 'AWAITING_DECISION', seconds: 4 * 3600 },
      { code: 'IN_STATE', state: 'NEW', seconds: 1800 },
      { code: 'IN_STATE', state: 'OPEN', seconds: 1800 },
    ]);
  });

  it('is what happened to its target on the way', () => {
    const change = (type: string): Told['deadlines'] => [{ type, dueAt: null }];
    const events = [
      entered('OPEN', '08:00', { type: 'complaint.registered', deadlines: change('deadline.started') }),
      entered(null, '08:30', { type: 'complaint.recategorised', deadlines: change('deadline.started') }),
      entered(null, '09:00', { type: 'deadline.recomputed', deadlines: change('deadline.recomputed') }),
      entered(null, '10:00', { type: 'deadline.resumed', deadlines: change('deadline.resumed') }),
      entered(null, '10:30', { type: 'complaint.resumed', deadlines: change('deadline.resumed') }),
      entered(null, '11:00', { type: 'complaint.reopened', deadlines: change('deadline.reopened') }),
    ];
    expect(whyLate([], at('08:00'), events)).toEqual([
      { code: 'TARGET_CHANGED', at: at('08:30') },
      { code: 'CALENDAR_CHANGED', at: at('09:00') },
      { code: 'PAUSE_LIMIT_REACHED', at: at('10:00') },
      { code: 'REOPENED', at: at('11:00') },
    ]);
  });
});
