import type { Grouping } from './report.ts';

/** Cases that become the frontline's own, those that stop being so, and those a supervisor had refused that would become its own. */
export const flipViews = ['newly-own', 'newly-escalated', 'refused-then'] as const;
export type FlipView = (typeof flipViews)[number];

/** Which of the cases that change are listed; nothing named lists all. */
export type FlipFilter = { readonly view?: FlipView; readonly groups: Readonly<Partial<Record<Grouping, string>>> };
