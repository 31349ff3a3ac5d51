import { plural } from '../../words/plural.ts';

/** What an alarm is about. */
export type AlarmWords = {
  readonly who: string;
  readonly what: string;
  readonly looked: number | null;
  readonly differences: number | null;
};

export const board = {
  title: 'Board',
  answer: (late: number, likely: number, unknown: number) => {
    const told = late + likely === 0 ? 'Nothing is late' : `${late} late, ${likely} more likely to be late`;
    return unknown === 0 ? told : `${told}; of ${unknown} it cannot be said yet`;
  },
  risk: 'What is likely to be late',
  riskHint:
    'Worst first: what is late, then where least time is left against what three of four such complaints still needed at this age. A paused one is judged as if it went on now.',
  learnedFrom: (n: string, from: string, to: string) =>
    `Learned from ${n} complaints received from ${from} to ${to}, open ones counted in.`,
  learnedFromAll:
    'That is everything there is: fewer than ten of those received in the last year are solved. It says less the older it is.',
  learnedNothing: 'Nothing was solved yet, so what such complaints still need cannot be said. It can be said once ten are.',
  worst: (shown: number, open: number) => `The ${shown} worst of ${open}.`,
  kind: 'Which deadline',
  noDeadline: 'no deadline for the resolution',
  riskOf: (name: string) => `What ${name} has`,
  everybody: 'Show everybody’s',
  nothing: 'No open complaints',
  nothingHint: 'When complaints come in, they stand here by how likely they are to be late.',
  complaint: 'Complaint',
  left: 'Time left',
  needed: 'Such complaints still need',
  neededUnknown: 'too few to say',
  verdict: 'Likely late?',
  late: 'late',
  likely: 'likely late',
  inTime: 'in time',
  unknown: 'cannot be said',
  paused: 'paused',
  owner: 'Who has it',
  nobody: 'nobody',
  select: (reference: string) => `Select ${reference}`,
  selectAll: 'Select all',
  selected: (count: number) => `${count} selected`,
  reassign: 'Give the selected to somebody',
  toPerson: 'To whom',
  reason: 'Why',
  give: (count: number) => `Give ${count} ${plural('en', count, { one: 'complaint', other: 'complaints' })}`,
  given: (count: number) =>
    `${count} ${plural('en', count, { one: 'complaint is', other: 'complaints are' })} with the new person.`,
  notGiven: (reference: string, why: string) => `${reference} was not given: ${why}`,
  workload: 'Who has how much',
  workloadHint:
    'By name, no ranking. By the deadline for the resolution; what was missed is late, also when it is paused now. A number opens those complaints.',
  person: 'Person',
  columns: { late: 'Late', today: 'Due today', later: 'Later', paused: 'Paused', none: 'No deadline' },
  partOf: (part: string, name: string) => `${part}: ${name}`,
  unassigned: 'With nobody for more than half an hour',
  unassignedNone: 'Nothing waits for an owner longer than that.',
  since: 'Waiting',
  rules: 'Rules that make people ask higher',
  rulesHint: 'Of the last 30 days. Answers are told from ten decided on.',
  rulesNone: 'No rule made anybody ask higher in the last 30 days.',
  rule: 'Rule',
  ownBudget: 'A budget that a lead set',
  asked: 'Asked',
  approved: 'Granted as asked',
  wait: 'Half waited at most',
  sum: 'Asked in all',
  limitLow: 'The limit may be too low',
  tooFew: 'too few',
  away: (count: number) => (count === 0 ? 'Nobody is away' : `${count} away now`),
  somebody: 'Somebody',
  alarms: {
    EVALUATORS_DISAGREE: ({ what }: AlarmWords) =>
      `Two ways of working out the rules disagreed about “${what}”. Nothing was permitted.`,
    ENGINE_ERROR: ({ what }: AlarmWords) => `The rules could not be worked out for “${what}”. Nothing was permitted.`,
    TOO_SLOW: ({ what }: AlarmWords) => `The rules took too long to work out for “${what}”. Nothing was permitted.`,
    DECIDED_OTHERWISE: ({ looked, differences }: AlarmWords) =>
      `Decided again last night: ${differences ?? 0} of ${looked ?? 0} stored decisions came out otherwise.`,
    RULES_OVERDUE: () => 'Rules are past the day by which somebody promised to look at them again.',
    LIMIT_PROBED: ({ who, what }: AlarmWords) =>
      `${who} asked for “${what}” again and again and was refused. They have to wait now.`,
  },
  alarmTodo: {
    EVALUATORS_DISAGREE:
      'Decide these cases by hand, suspend the rule if many are waiting, and tell whoever looks after Firsthand.',
    ENGINE_ERROR: 'Decide these cases by hand and tell whoever looks after Firsthand.',
    TOO_SLOW: 'Decide these cases by hand and tell whoever looks after Firsthand.',
    DECIDED_OTHERWISE: 'Run npm run decisions:verify and tell whoever looks after Firsthand.',
    RULES_OVERDUE: 'Ask their owners to look at them, or to set a new day.',
    LIMIT_PROBED: 'Talk to them: the panel says what they can give, nobody has to find it out.',
  },
  alarmRules: (rules: readonly string[]) => `${plural('en', rules.length, { one: 'Rule', other: 'Rules' })} ${rules.join(', ')}`,
  alarmTimes: (times: number) => (times === 1 ? 'Came up' : `Came up ${times} times, last`),
  toDecisions: 'Decision log',
  toRules: 'Rules',
  settle: 'Somebody saw to it',
  settleNote: 'What it was and what was done',
};
