import type { TimelineItem } from '../../api/views.ts';

export const timelineFilters = ['all', 'customer', 'staff', 'decisions'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

const withCustomer = [
  'contact.',
  'message.',
  'promise.',
  'survey.',
  'visit.',
  'complaint.awaiting-field',
  'complaint.registered',
  'complaint.awaiting-customer',
  'complaint.question-reached',
  'complaint.resolved',
  'complaint.reopened',
  'complaint.withdrawn',
];
const aboutDecisions = [
  'remedy.',
  'escalation.',
  'complaint.awaiting-decision',
  'complaint.decision-made',
  'complaint.owed-settled',
  'complaint.review-requested',
  'complaint.review-answered',
];

/** Nothing that a reader can use: the list is in order anyway. */
const bookkeeping = ['complaint.moved-in-queue'];

/** Everything that is neither with the customer nor about a decision is staff's own. */
function kindOf(type: string): Exclude<TimelineFilter, 'all'> {
  const starts = (beginnings: readonly string[]): boolean => beginnings.some((beginning) => type.startsWith(beginning));
  if (starts(aboutDecisions)) return 'decisions';
  return starts(withCustomer) ? 'customer' : 'staff';
}

export const isShown = ({ type }: Pick<TimelineItem, 'type'>, filter: TimelineFilter): boolean =>
  !bookkeeping.includes(type) && (filter === 'all' || kindOf(type) === filter);
