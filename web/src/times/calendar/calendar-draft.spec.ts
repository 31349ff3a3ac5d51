import { type CalendarDraft, dayBefore, editOf, emptyCalendar, withDays } from './calendar-draft.ts';

const draft: CalendarDraft = {
  ...emptyCalendar('America/New_York', '2026-11-23'),
  exceptions: [{ date: '2026-12-24', name: 'Half day', intervals: [{ opens: '09:00', closes: '12:00' }] }],
};

describe('a calendar being written', () => {
  it('begins with office hours from Monday to Friday', () => {
    expect(draft.weekly.monday).toEqual([{ opens: '09:00', closes: '17:00' }]);
    expect(draft.weekly.sunday).toEqual([]);
  });

  it('keeps what the house said of a day that a holiday list has too', () => {
    const taken = withDays(draft, [
      { date: '2026-12-24', name: 'Christmas Eve', intervals: [] },
      { date: '2026-11-26', name: 'Thanksgiving', source: 'date-holidays US', intervals: [] },
    ]);
    expect(taken.exceptions.map(({ date, name }) => [date, name])).toEqual([
      ['2026-12-24', 'Half day'],
      ['2026-11-26', 'Thanksgiving'],
    ]);
  });

  it('sends its days in their order', () => {
    const later = withDays(draft, [{ date: '2026-11-26', name: 'Thanksgiving', intervals: [] }]);
    expect(editOf(later).exceptions.map(({ date }) => date)).toEqual(['2026-11-26', '2026-12-24']);
  });

  it('knows that the day before Monday is Sunday', () => {
    expect(dayBefore('monday')).toBe('sunday');
    expect(dayBefore('friday')).toBe('thursday');
  });
});
