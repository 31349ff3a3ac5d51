import { createBrowserRouter, type RouteObject } from 'react-router';
import { Home } from './frame/home.tsx';
import { AppFrame } from './frame/app-frame.tsx';
import { BrokenPage } from './frame/broken-page.tsx';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { SessionGate } from './staff/session.tsx';

/** Every page is fetched when it is first gone to; the queue comes along with the frame. */
const pages: RouteObject[] = [
  { index: true, element: <Home /> },
  { path: 'queue', lazy: async () => ({ Component: (await import('./complaints/queue/queue-page.tsx')).QueuePage }) },
  { path: 'board', lazy: async () => ({ Component: (await import('./board/board-page.tsx')).BoardPage }) },
  { path: 'notices', lazy: async () => ({ Component: (await import('./notices/notices-page.tsx')).NoticesPage }) },
  { path: 'search', lazy: async () => ({ Component: (await import('./complaints/queue/search-page.tsx')).SearchPage }) },
  { path: 'intake', lazy: async () => ({ Component: (await import('./complaints/intake/intake-page.tsx')).IntakePage }) },
  {
    path: 'complaints/:reference',
    lazy: async () => ({ Component: (await import('./complaints/page/complaint-page.tsx')).ComplaintPage }),
  },
  {
    path: 'escalations',
    lazy: async () => ({ Component: (await import('./escalations/escalations-page.tsx')).EscalationsPage }),
  },
  { path: 'visits', lazy: async () => ({ Component: (await import('./visits/visits-page.tsx')).VisitsPage }) },
  { path: 'orders', lazy: async () => ({ Component: (await import('./executions/orders-page.tsx')).OrdersPage }) },
  { path: 'changes', lazy: async () => ({ Component: (await import('./authority/changes-page.tsx')).ChangesPage }) },
  { path: 'rules', lazy: async () => ({ Component: (await import('./rules/rules-page.tsx')).RulesPage }) },
  { path: 'rules/packs', lazy: async () => ({ Component: (await import('./rules/packs/packs-page.tsx')).PacksPage }) },
  { path: 'rules/packs/:key', lazy: async () => ({ Component: (await import('./rules/packs/pack-page.tsx')).PackPage }) },
  { path: 'rules/:id', lazy: async () => ({ Component: (await import('./rules/ruleset-page.tsx')).RulesetPage }) },
  { path: 'decisions', lazy: async () => ({ Component: (await import('./decisions/decisions-page.tsx')).DecisionsPage }) },
  {
    path: 'decisions/postings',
    lazy: async () => ({ Component: (await import('./decisions/postings-page.tsx')).PostingsPage }),
  },
  { path: 'decisions/marked', lazy: async () => ({ Component: (await import('./decisions/marked-page.tsx')).MarkedPage }) },
  { path: 'decisions/:id', lazy: async () => ({ Component: (await import('./decisions/why-page.tsx')).WhyPage }) },
  { path: 'insights', lazy: async () => ({ Component: (await import('./insights/figures-page.tsx')).FiguresPage }) },
  { path: 'rules/:id/rules/:key', lazy: async () => ({ Component: (await import('./rules/editor/rule-page.tsx')).RulePage }) },
  { path: 'insights/time-to-resolution', lazy: async () => ({ Component: (await import('./insights/time-page.tsx')).TimePage }) },
  {
    path: 'insights/published',
    lazy: async () => ({ Component: (await import('./insights/published/published-months-page.tsx')).PublishedMonthsPage }),
  },
  {
    path: 'insights/published/:month',
    lazy: async () => ({ Component: (await import('./insights/published/published-month-page.tsx')).PublishedMonthPage }),
  },
  {
    path: 'insights/reports',
    lazy: async () => ({ Component: (await import('./insights/reports/reports-page.tsx')).ReportsPage }),
  },
  { path: 'insights/why', lazy: async () => ({ Component: (await import('./insights/questions/why-page.tsx')).WhyPage }) },
  { path: 'insights/weeks', lazy: async () => ({ Component: (await import('./insights/questions/weeks-page.tsx')).WeeksPage }) },
  { path: 'insights/hours', lazy: async () => ({ Component: (await import('./insights/questions/hours-page.tsx')).HoursPage }) },
  {
    path: 'insights/spread',
    lazy: async () => ({ Component: (await import('./insights/questions/spread-page.tsx')).SpreadPage }),
  },
  {
    path: 'insights/limits',
    lazy: async () => ({ Component: (await import('./insights/questions/limits-page.tsx')).LimitsPage }),
  },
  { path: 'insights/cost', lazy: async () => ({ Component: (await import('./insights/questions/cost-page.tsx')).CostPage }) },
  { path: 'insights/help', lazy: async () => ({ Component: (await import('./insights/questions/help-page.tsx')).HelpPage }) },
  { path: 'insights/:name', lazy: async () => ({ Component: (await import('./insights/figure-page.tsx')).FigurePage }) },
  {
    path: 'insights/:name/complaints',
    lazy: async () => ({ Component: (await import('./insights/figure-complaints-page.tsx')).FigureComplaintsPage }),
  },
  { path: 'times', lazy: async () => ({ Component: (await import('./times/times-page.tsx')).TimesPage }) },
  {
    path: 'times/calendars/:id',
    lazy: async () => ({ Component: (await import('./times/calendar/calendar-page.tsx')).CalendarPage }),
  },
  {
    path: 'times/deadlines/:key',
    lazy: async () => ({ Component: (await import('./times/policy/policy-page.tsx')).PolicyPage }),
  },
  { path: 'people', lazy: async () => ({ Component: (await import('./staff/staff-page.tsx')).StaffPage }) },
  { path: 'people/:id', lazy: async () => ({ Component: (await import('./staff/person-page.tsx')).PersonPage }) },
  { path: 'outbox', lazy: async () => ({ Component: (await import('./notifications/outbox-page.tsx')).OutboxPage }) },
  { path: 'budgets', lazy: async () => ({ Component: (await import('./budgets/budgets-page.tsx')).BudgetsPage }) },
  { path: 'away', lazy: async () => ({ Component: (await import('./away/away-page.tsx')).AwayPage }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('./settings/settings-page.tsx')).SettingsPage }) },
  { path: '*', element: <NotFoundPage /> },
];

export const router = createBrowserRouter([
  {
    element: (
      <SessionGate>
        <AppFrame />
      </SessionGate>
    ),
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <span />,
    children: [{ errorElement: <BrokenPage />, children: pages }],
  },
]);
