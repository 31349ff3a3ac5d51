import type { TimelineItem } from '../../api/views.ts';

/** How a category and a severity are called, and how it is said that one of them became another. */
export type Called = {
  readonly corrected: (before: string, now: string) => string;
  readonly category: (key: string) => string;
  readonly severity: (severity: string) => string;
};

/** What a corrected category or severity was and what it is now; what stayed as it was is left out. */
export function correctionsTold({ type, payload }: Pick<TimelineItem, 'type' | 'payload'>, called: Called): readonly string[] {
  if (type !== 'complaint.recategorised') return [];
  const [from, set] = [textsOf(payload['from']), textsOf(payload['set'])];
  return (['category', 'severity'] as const).flatMap((name) => {
    const [before, now] = [from.get(name), set.get(name)];
    if (before === undefined || now === undefined || before === now) return [];
    return [called.corrected(called[name](before), called[name](now))];
  });
}

const textsOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value).map(([name, one]) => [name, String(one)]) : []);
