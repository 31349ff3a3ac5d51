export type QueueView = 'mine' | 'team' | 'all' | 'unassigned' | 'waiting';

const usual: readonly QueueView[] = ['mine', 'team', 'unassigned', 'waiting'];
const views: Readonly<Record<string, readonly QueueView[]>> = {
  SUPERVISOR: ['team', 'mine', 'unassigned', 'waiting'],
  MANAGER: ['all', 'mine', 'unassigned', 'waiting'],
  AUDITOR: ['all', 'unassigned', 'waiting'],
};

/** The lists a role looks at, the one it begins with first. */
export const viewsOf = (role: string): readonly QueueView[] => views[role] ?? usual;

/** What the list shows; all of it is in the address of the page. */
export type QueueFilter = { readonly view: QueueView; readonly category: string | null; readonly severity: Severity | null };

export const severities = [1, 2, 3, 4] as const;
export type Severity = (typeof severities)[number];

export const severityFrom = (text: string | null): Severity | null =>
  severities.find((severity) => String(severity) === text) ?? null;

export const filterFrom = (params: URLSearchParams, among: readonly QueueView[]): QueueFilter => ({
  view: among.find((view) => view === params.get('view')) ?? among[0] ?? 'mine',
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
