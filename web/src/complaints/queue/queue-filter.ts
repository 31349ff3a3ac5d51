export const queueViews = ['mine', 'team', 'unassigned', 'waiting'] as const;
export type QueueView = (typeof queueViews)[number];

/** What the list shows; all of it is in the address of the page. */
export type QueueFilter = { readonly view: QueueView; readonly category: string | null; readonly severity: string | null };

export const filterFrom = (params: URLSearchParams): QueueFilter => ({
  view: queueViews.find((view) => view === params.get('view')) ?? 'mine',
  category: params.get('category'),
  severity: params.get('severity'),
});

/** The same for the API. */
export const queryOf = ({ view, category, severity }: QueueFilter): Record<string, string> => ({
  view,
  ...(category === null ? {} : { category }),
  ...(severity === null ? {} : { severity }),
});

export const isNarrowed = ({ category, severity }: QueueFilter): boolean => category !== null || severity !== null;
