import { plural } from '../../words/plural.ts';

/** What policy packs say. */
export const packs = {
  title: 'Policy packs',
  hint: 'Policies of real utilities and regulators as rules, each with its tests and where it is written. A pack is taken over into a draft; nothing changes for anybody until another person publishes it.',
  counts: (rules: number, tests: number, currency: string) =>
    `${rules} ${plural('en', rules, { one: 'rule', other: 'rules' })} · ${tests} ${plural('en', tests, { one: 'test', other: 'tests' })} · ${currency}`,
  tests: (tests: number) => `${tests} ${plural('en', tests, { one: 'test', other: 'tests' })}`,
  remedies: 'Remedies',
  sources: 'Sources',
  deadlines: 'Deadlines beside the rules',
  deadlinesHint:
    'They say when, not who may give what, so taking the pack over does not set them: an administrator does, under Times.',
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
