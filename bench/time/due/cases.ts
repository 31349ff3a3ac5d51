import { load } from '../../harness/product.ts';

/** Something that began at an instant (epoch seconds) and may take so many business seconds. */
export type DueCase = { readonly startedAt: number; readonly seconds: number };

const firstDay = Date.UTC(2025, 0, 1) / 1000;
const days = 3 * 365;
const halfHours = { from: 8, to: 640 };

/** The same every time: starts at any second of three years, targets from four hours to eight weeks of an ordinary desk. */
export function dueCases(count: number): DueCase[] {
  let seed = 20_260_302;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () => ({
    startedAt: firstDay + below(days * 86_400),
    seconds: (halfHours.from + below(halfHours.to - halfHours.from)) * 1_800,
  }));
}

export type Calendar = import('../../../src/deadlines/domain/calendar.ts').Calendar;

/** The sample utility's: shorter Saturdays, federal holidays, New York's changes of the clocks. */
export async function benchCalendar(): Promise<Calendar> {
  const { sampleCalendar } = await load<typeof import('../../../src/deadlines/index.ts')>('deadlines/index.js');
  return sampleCalendar('00000000-0000-7000-8000-000000000001' as Calendar['id']);
}
