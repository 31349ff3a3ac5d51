import { plural } from '../../../words/plural.ts';

const complaints = (count: number): string => plural('en', count, { one: 'complaint', other: 'complaints' });

export const asked = {
  listTitle: 'Questions with a picture of their own',
  questions: {
    why: {
      title: 'Why do people complain?',
      definition:
        'Complaints received in the period by the cause that we found when they were resolved, or by what the customer said. Each with its part of those whose cause is recorded, and with everything above it together; how many have none recorded is said beside them. Cancelled entries are left out.',
      empty: 'Choose a longer period, or fewer filters.',
    },
    weeks: {
      title: 'Are we getting better?',
      definition:
        'Customer’s time to resolution of the complaints received in each week of the house (Monday to Sunday), open ones counted in. The limits are the mean of the mature weeks ± 2.66 times the mean difference of neighbouring weeks (XmR chart, Wheeler and Chambers 1992): what lies within them is usual variation. A week is mature when it is over, all its days were asked for, and nine tenths of its complaints have ended; others are dashed. Marks show authority policies coming into force.',
      empty: 'Choose a longer period, or fewer filters.',
    },
    hours: {
      title: 'When do people complain?',
      definition:
        'Complaints by the hour and the day of the week in which the customer first said it, local time of the house. Cancelled entries are left out. Logs that record only the day count at midnight.',
      empty: 'Choose a longer period, or fewer filters.',
    },
    spread: {
      title: 'What does the spread look like?',
      definition:
        'Complaints received in the period by the time until they were solved; each bar covers twice the time of the one before. Open complaints stand apart, by how long they have waited so far: their time will be longer. Withdrawn and unanswered ones are left out, and so are those with impossible dates, which ended before they were received.',
      empty: 'Choose a longer period, or fewer filters.',
    },
    limits: {
      title: 'Are the limits right?',
      definition:
        'Questions to somebody with more authority because the sum was beyond a limit, by rule and remedy: what was wanted as a multiple of the limit, with what was given before on the complaint counted in. The dot is the middle one, the line goes from the lower to the upper quarter. By the date asked; limits of nothing have no multiples. A high share granted as asked says that the limit is too low.',
      empty: 'Nobody asked for more than a limit allows in this period.',
    },
    cost: {
      title: 'What does it cost?',
      definition:
        'Money given in each month of the house, by own authority or because it was owed, and after somebody else’s approval; added up from the first month. Remedies that were cancelled or failed are left out. The budget is what leads set for teams by the calendar month, added up in the same way, of each team the one that held last in the month; it stands there only where nothing but a team is chosen, for it is for all that a team gives. The first month counts from its first day. Other windows are under Budgets.',
      empty: 'No money was given in this period, and no team has a monthly budget.',
    },
    help: {
      title: 'Who needs help?',
      definition:
        'Of each team the share of complaints for which somebody with more authority was asked, with its 95 % limits, by the date received. Teams stand by name: it is no ranking, and nothing is said of persons. Teams under ten are left out of the picture.',
      empty: 'Choose a longer period, or fewer filters.',
    },
  },
  by: 'By',
  bys: { cause: 'What we found', category: 'What customers said' },
  complaints: 'Complaints',
  part: 'Part of those recorded',
  together: 'Together with those above',
  whyAnswer: (first: string, share: string, count: number, most: string) =>
    `${first} is behind ${share}; ${count === 1 ? 'one is' : `${count} are`} behind ${most}`,
  whyUnknown: 'No cause is recorded yet',
  unrecorded: (count: number, all: number) => `${count} of ${all} have no cause recorded`,
  notFound: 'No cause recorded',
  week: 'Week of',
  half: 'Half within',
  nineTenths: 'Nine tenths within',
  stillOpen: 'Still open',
  mature: 'Mature',
  yes: 'yes',
  notYet: 'not yet',
  notMature: (name: string) => `${name}, not mature yet`,
  usually: 'usual',
  upper: 'upper limit',
  lower: 'lower limit',
  ofMature: (what: string) => `Mature weeks: ${what}`,
  policy: (version: number) => `policy ${version}`,
  noPolicy: '–',
  policies: 'Policy in force since',
  weeksAnswer: {
    usual: (span: string, week: string) => `As usual: half within ${span} in the last mature week (${week})`,
    better: (span: string, week: string) => `Better than usual: half within ${span} in the last mature week (${week})`,
    worse: (span: string, week: string) => `Slower than usual: half within ${span} in the last mature week (${week})`,
    few: 'Too few mature weeks to say',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  day: 'Day',
  hoursAnswer: (day: string, hour: string, count: number, all: number) =>
    `The fullest hour is ${day} from ${hour}: ${count} of ${all} ${complaints(all)}`,
  leftOut: (count: number) => `${count} left out: impossible dates, ended before they were received.`,
  solved: 'Solved',
  openSoFar: 'Open, waiting so far',
  time: 'Time',
  under: (span: string) => `under ${span}`,
  from: (span: string) => `from ${span}`,
  spreadAnswer: (half: string, most: string, open: number) =>
    `Half within ${half}, nine tenths within ${most}; ${open} still open`,
  rule: 'Rule',
  remedy: 'Remedy',
  askedFor: 'Asked',
  quarter: 'A quarter at most',
  middle: 'Half at most',
  threeQuarters: 'Three quarters at most',
  granted: 'Granted as asked',
  tooFew: 'too few',
  times: (multiple: string) => `× ${multiple}`,
  theLimit: 'the limit',
  ruleVersions: 'Versions of the authority rules in force',
  limitsAnswer: (rule: string, multiple: string) => `Where “${rule}” was too low, half wanted ${multiple} the limit or less`,
  limitsFew: 'Too few questions about any one limit to say',
  month: 'Month',
  currency: 'Currency',
  own: 'Own authority or owed',
  approved: 'After approval',
  given: 'Given since the first month',
  givenOwn: 'Of it by own authority or owed',
  budget: 'Budget of the month',
  budgetSince: 'Budget since the first month',
  costAnswer: (sum: string, month: string) => `${sum} given since ${month}`,
  costOf: (sum: string, month: string, budget: string) => `${sum} given since ${month}, of ${budget} budgeted`,
  team: 'Team',
  needed: 'Asked somebody with more authority',
  limits: '95 % limits',
  helpAnswer: (teams: string) => `Asked somebody with more authority: ${teams}`,
  helpFew: 'Too few complaints of any one team to say',
};

export type QuestionName = keyof typeof asked.questions;
