import { DomainError } from '../../kernel/index.ts';
import type { Calendar } from './calendar.ts';
import { compileSpans, type Spans } from './compile-spans.ts';

/** A calendar together with its compiled spans. Make one per calendar version and keep it: compiling costs, asking does not. */
export type BusinessTime = {
  readonly calendar: Calendar;
  /** Spans over at least `[from, to]`, epoch milliseconds. Throws `instant-out-of-range` (invalid) outside 1900–2200. */
  readonly covering: (from: number, to: number) => Spans;
};

/** The window of compiled years grows as it is asked for; what it answers never depends on what was asked before. */
export const businessTimeOf = (calendar: Calendar): BusinessTime => {
  let spans: Spans | null = null;
  const covering = (from: number, to: number): Spans => {
    if (spans && from >= spans.from && to < spans.to) return spans;
    spans = compileSpans(calendar, ...grown(spans, yearOf(from) - 1, yearOf(to) + 1));
    return spans;
  };
  return { calendar, covering };
};

// Doubling keeps a far search from compiling the same years again for each year it goes on.
const grown = (spans: Spans | null, firstYear: number, lastYear: number): [firstYear: number, lastYear: number] => {
  if (!spans) return [firstYear, lastYear];
  const years = spans.lastYear - spans.firstYear + 1;
  return [
    firstYear < spans.firstYear ? Math.max(earliestYear - 1, Math.min(firstYear, spans.firstYear - years)) : spans.firstYear,
    lastYear > spans.lastYear ? Math.min(latestYear + 1, Math.max(lastYear, spans.lastYear + years)) : spans.lastYear,
  ];
};

const earliestYear = 1900;
const latestYear = 2200;

const yearOf = (instant: number): number => {
  const year = new Date(instant).getUTCFullYear();
  if (year >= earliestYear && year <= latestYear) return year;
  throw new DomainError('invalid', 'instant-out-of-range', `Business time is known from ${earliestYear} to ${latestYear}.`);
};
