import { plural } from '../plural.ts';

export const insights = {
  title: 'Time to resolution',
  half: (span: string) => `Half are solved within ${span}`,
  halfOfEach: (groups: string) => `Half are solved within: ${groups}`,
  notHalf: 'Fewer than half are solved so far',
  notReached: 'not reached',
  tooFew: 'Too few to say (under 10)',
  nothing: 'No complaints in this period',
  nothingHint: 'Choose a longer period, or fewer filters.',
  by: 'Compare',
  groupings: { route: 'Frontline and escalated', category: 'Categories', team: 'Teams', none: 'Everything together' },
  from: 'Received from',
  to: 'to',
  team: 'Team',
  everyTeam: 'Every team',
  chartTitle: 'Share still open',
  chartText:
    'How large a share was still open after how long. Open complaints are counted in. The table below has the same figures.',
  halfLine: 'half',
  tableTitle: 'Times',
  group: 'Group',
  n: 'Complaints',
  openOnes: 'Still open',
  p50: 'Half solved within',
  p75: 'Three quarters within',
  p90: 'Nine tenths within',
  notCompared: 'Not compared: that takes two groups of ten complaints or more.',
  tooSmall: (groups: string) => `Left out of the comparison, with fewer than ten complaints: ${groups}.`,
  csv: 'Download as CSV',
  asOf: (moment: string) => `As of ${moment}`,
  definition:
    'From the moment the customer first said it to the last resolution that was not reopened, calendar time, nothing taken off; open complaints are counted in by Kaplan–Meier. The smaller figures are 95 % limits.',
  provisional: (moment: string) => `Provisional until ${moment}.`,
  excluded: (count: number, reason: string) => {
    const reasons: Readonly<Record<string, string>> = {
      void: 'cancelled',
      'received-after-as-of': 'received later',
      'resolved-before-received': 'with impossible dates',
    };
    return `Left out: ${count} ${plural('en', count, { one: 'complaint', other: 'complaints' })} ${reasons[reason] ?? reason}.`;
  },
};
