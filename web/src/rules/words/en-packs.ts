import { plural } from '../../words/plural.ts';

/** What policy packs say. */
export const packs = {
  title: 'Policy packs',
  hint: 'Policies of real utilities and regulators as rules, each with its tests and where it is written. A pack is taken over into a draft; nothing changes for anybody until another person publishes it.',
  counts: (rules: number, tests: number, currency: string) =>
    `${rules} ${plural('en', rules, { one: 'rule', other: 'rules' })} · ${tests} ${plural('en', tests, { one: 'test', other: 'tests' })} · ${currency}`,
  tests: (tests: number) => `${tests} ${plural('en', tests, { one: 'test', other: 'tests' })}`,
  remedies: 'Remedies',
  unit: (currency: string | null) => (currency === null ? 'Carries no money' : `Carries money in ${currency}`),
  carriedOut: (executor: string, code: string, days: number) =>
    `carried out by ${executor} as ${code}, ${days === 0 ? 'the same day' : `within ${days} working ${plural('en', days, { one: 'day', other: 'days' })}`}`,
  kind: (kind: string, family: string) => `Kind: ${kind} · family of levels: ${family}`,
  sources: 'Sources',
  deadlines: 'Deadlines beside the rules',
  deadlinesHint:
    'They say when, not who may give what, so taking the pack over does not set them. An administrator puts them in force here; each names its source and is edited under Times.',
  standing: {
    missing: 'Not in force here yet.',
    off: 'Switched off here.',
    same: 'In force here.',
    differs: 'In force here with other terms, and stays as it is.',
  },
  namedDay: 'Not set by the pack: whoever asks for the review names the day.',
  putInForce: 'Put these deadlines in force',
  comingInForce: (count: number) =>
    `${count} ${plural('en', count, { one: 'deadline comes', other: 'deadlines come' })} into force for complaints from then on. Open complaints keep theirs.`,
  allInForce: 'There is none left to put in force.',
  days: {
    calendar: (days: number) => `${days} calendar days`,
    'working-days': (days: number) => `${days} working days`,
  },
  sourcesHint: 'Read from excerpts: look at the page itself before relying on it as today’s law.',
  look: 'Look at it',
  lookAt: (title: string) => `Look at it: ${title}`,
  rules: 'Rules',
  takeOver: 'Take it over into a draft',
  noDraft: 'There is no draft to take it over into.',
  into: 'Into which draft',
  choose: 'Choose a draft',
  existing: 'The draft’s own rules about the same remedies',
  keep: 'stay beside them',
  replace: 'go',
  fits: 'It fits into this draft.',
  fitsNot: 'It does not fit into this draft yet.',
  added: 'Rules that come',
  removed: 'Rules that go',
  narrowed: 'Rules that lose some remedies',
  newRemedies: 'Remedies that come with it',
  none: 'none',
  conflicts: {
    'other-currency': 'It is about another currency.',
    'remedy-missing': 'A remedy is missing here.',
    'remedy-differs': 'A remedy means something else here.',
    'key-taken': 'A rule of the draft has the same key.',
    'condition-taken': 'A shared condition of the draft has the same name.',
    'also-ruled': 'The draft has rules of its own about this remedy.',
  },
};
