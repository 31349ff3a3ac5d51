import { closedDaysEnd, placeOf } from './known-until.ts';

const closed = (...dates: string[]) => ({ exceptions: dates.map((date) => ({ date, name: null, source: null, intervals: [] })) });

describe('the closed days of a calendar', () => {
  it('end when the last of them is less than a year ahead', () => {
    expect(closedDaysEnd(closed('2026-12-25', '2027-01-01'), '2026-03-02')).toBe('2027-01-01');
    expect(closedDaysEnd(closed('2027-12-25', '2026-12-25'), '2026-12-24')).toBeNull();
    expect(closedDaysEnd(closed('2025-12-25'), '2026-12-24')).toBe('2025-12-25');
  });

  it('are nobody’s concern where there never were any', () => {
    const shorter = [{ date: '2026-12-24', name: null, source: null, intervals: [{ opens: '08:00', closes: '12:00' }] }];
    expect(closedDaysEnd({ exceptions: shorter }, '2026-03-02')).toBeNull();
  });

  it('remember the place that the newest came from', () => {
    const from = (date: string, source: string | null) => ({ date, source });
    expect(placeOf([from('2027-07-05', 'date-holidays US-TX'), from('2026-07-03', 'date-holidays DE')])).toEqual({
      country: 'US',
      region: 'TX',
    });
    expect(placeOf([from('2026-07-03', 'date-holidays DE'), from('2027-01-01', 'house')])).toEqual({ country: 'DE', region: '' });
    expect(placeOf([from('2026-07-03', null)])).toEqual({ country: '', region: '' });
  });
});
