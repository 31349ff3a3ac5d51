export const groupings = ['route', 'category', 'team', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** Days as YYYY-MM-DD, both counted in; empty leaves that side open. All of it is in the address of the page. */
export type ReportFilter = {
  readonly by: Grouping;
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly team: string;
  readonly channel: string;
  readonly severity: string;
  readonly remedy: string;
};

/** Without a first day it is a year up to `today`, like every other figure. */
export const filterFrom = (params: URLSearchParams, today: string): ReportFilter => ({
  by: groupings.find((one) => one === params.get('by')) ?? 'route',
  from: params.get('from') || yearBefore(params.get('to') || today),
  to: params.get('to') ?? '',
  category: params.get('category') ?? '',
  team: params.get('team') ?? '',
  channel: params.get('channel') ?? '',
  severity: params.get('severity') ?? '',
  remedy: params.get('remedy') ?? '',
});

const yearBefore = (day: string): string => new Date(Date.parse(day) - 364 * 86_400_000).toISOString().slice(0, 10);
