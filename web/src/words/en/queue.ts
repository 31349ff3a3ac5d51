import { plural } from '../plural.ts';

export const queue = {
  views: 'Views',
  tabs: { mine: 'Mine', team: 'My team', all: 'Every team', unassigned: 'Unassigned', waiting: 'Waiting' },
  titles: {
    mine: 'My queue',
    team: 'My team’s queue',
    all: 'Every team’s queue',
    unassigned: 'Queue: unassigned',
    waiting: 'Queue: waiting for others',
  },
  category: 'Category',
  severity: 'Severity',
  everyCategory: 'Every category',
  everySeverity: 'Every severity',
  clearFilters: 'Clear the filters',
  groups: {
    safety: 'Safety first',
    shutOff: 'Shut-off within two working days',
    overdue: 'Overdue',
    nextHour: 'Due in the next hour',
    today: 'Due today',
    tomorrow: 'Due tomorrow',
    later: 'Due later',
    paused: 'Paused, or without a deadline',
  },
  newer: (count: number) =>
    `${count} ${plural('en', count, { one: 'new complaint', other: 'new complaints' })} since you opened this list.`,
  zone: (zone: string) => `Times are ${zone}.`,
  csv: 'Download as CSV',
  csvSoFar: (count: number) => `The first ${count} are in the file; narrow the list for the rest.`,
  csvColumns: {
    reference: 'Reference',
    customer: 'Customer',
    address: 'Address',
    category: 'Category',
    severity: 'Severity',
    state: 'State',
    received: 'Received (utility’s time)',
    due: 'Due (utility’s time)',
    late: 'Late',
    owner: 'Owner',
    team: 'Team',
  },
  nothingMatches: 'Nothing matches',
  nothingMatchesHint: 'No open complaint in this view has this category and severity.',
  moreMatch: 'More people match than are searched; type more of the name.',
  searchHint: 'Try another spelling, fewer words, the reference, or the customer’s account number.',
  searchField: 'Words, a reference, a name, phone, account or address',
  searchBegin: 'What are you looking for?',
  searchFinds: 'Every complaint is searched, open or not: what was said on it, and whom it is about.',
  empty: {
    mine: {
      title: 'All done',
      hint: 'You have nothing open. Take the next most urgent complaint of your team, or enjoy the quiet.',
    },
    team: { title: 'Nothing open in your team', hint: 'New complaints show up here as soon as somebody registers them.' },
    all: { title: 'Nothing open', hint: 'New complaints show up here as soon as somebody registers them.' },
    unassigned: { title: 'All taken', hint: 'Every open complaint here has an owner.' },
    waiting: {
      title: 'Nothing waiting',
      hint: 'Complaints for which you asked a question, sent a crew or wait for others show up here.',
    },
  },
};

export const keys = { down: 'Next in the list', up: 'Previous in the list' };
