export const queueViews = ['mine', 'team', 'unassigned', 'waiting'] as const;
export type QueueView = (typeof queueViews)[number];

/** What the list shows; all of it is in the address of the page. */
export type QueueFilter = { readonly view: QueueView; readonly category: string | null; readonly severity: Severity | null };

export const severities = [1, 2, 3, 4] as const;
export type Severity = (typeof severities)[number];

export const severityFrom = (text: string | null): Severity | null =>
  severities.find((severity) => String(severity) === text) ?? null;

export const filterFrom = (params: URLSearchParams): QueueFilter => ({
  view: queueViews.find((view) => view === params.get('view')) ?? 'mine',
  category: params.get('category'),
  severity: severityFrom(params.get('severity')),
});

/** The same for the API. */
export const queryOf = ({
  view,
  category,
  severity,
}: QueueFilter): { view: QueueView; category?: string; severity?: Severity } => ({
  view,
  ...(category === null ? {} : { category }),
  ...(severity === null ? {} : { severity }),
});

export const isNarrowed = ({ category, severity }: QueueFilter): boolean => category !== null || severity !== null;
