import { DateTime } from 'luxon';
import type { Calendar } from './cases.ts';
import type { DueOf } from './contender.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

type Hours = { readonly opens: { hour: number; minute: number }; readonly closes: { hour: number; minute: number } };

/** How it is usually written: from local day to local day, taking off what each has open. */
export function luxonWalk({ zone, weekly, exceptions }: Calendar): DueOf {
  const byWeekday = weekdays.map((day) => weekly[day].map(hoursOf));
  const byDate = new Map(exceptions.map(({ date, intervals }) => [date, intervals.map(hoursOf)]));
  return (startedAtSeconds, seconds) => {
    const started = startedAtSeconds * 1000;
    let left = seconds * 1000;
    for (let day = DateTime.fromMillis(started, { zone }).startOf('day'); ; day = day.plus({ days: 1 })) {
      for (const { opens, closes } of byDate.get(day.toISODate() ?? '') ?? byWeekday[day.weekday - 1] ?? []) {
        const from = Math.max(started, day.set(opens).toMillis());
        const open = day.set(closes).toMillis() - from;
        if (open >= left) return from + left;
        if (open > 0) left -= open;
      }
    }
  };
}

const hoursOf = ({ opens, closes }: { readonly opens: string; readonly closes: string }): Hours => ({
  opens: timeOf(opens),
  closes: timeOf(closes),
});

const timeOf = (text: string): { hour: number; minute: number } => ({
  hour: Number(text.slice(0, 2)),
  minute: Number(text.slice(3)),
});
