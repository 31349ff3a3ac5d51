import { plural } from '../../words/plural.ts';
import { basis } from './en-basis.ts';
import { checking } from './en-checks.ts';
import { editor } from './en-editor.ts';
import { factsCatalogue } from './en-facts.ts';
import { formulas } from './en-formulas.ts';
import { impact } from './en-impact.ts';
import { after } from './en-after.ts';
import { life } from './en-life.ts';
import { remedies } from './en-remedies.ts';
import { versions } from './en-versions.ts';
import { file } from './en-file.ts';
import { packs } from './en-packs.ts';

export const rules = {
  title: 'Authority policy',
  liveTitle: (version: string) => `The rules in force: version ${version}`,
  noLive: 'No rules are in force: everything goes to a supervisor',
  tabs: {
    policy: 'In force',
    matrix: 'Who may give what',
    versions: 'Versions and drafts',
    packs: 'Policy packs',
    facts: 'Facts',
    suspended: 'Suspended',
    decisions: 'Decision log',
    marked: 'Waiting for a look',
    postings: 'Billing references',
  },
  views: 'Views of the rules',
  since: (moment: string) => `Since ${moment}`,
  search: 'Search the rules',
  remedy: 'Remedy',
  everyRemedy: 'Every remedy',
  dueSoon: 'To be reviewed within 60 days',
  effect: 'Effect',
  record: {
    days: 'Last 90 days',
    never: 'decided nothing',
    decided: (count: string) => (count === '1' ? 'decisive in 1 decision' : `decisive in ${count} decisions`),
    gave: (amount: string) => `${amount} granted`,
    asked: (count: string) => (count === '1' ? 'sent upwards once' : `sent upwards ${count} times`),
    tooFew: (answered: string) => `${answered} answered, too few for a share`,
    granted: (share: string, answered: string) => `${share} of ${answered} answered were granted`,
  },
  owner: (name: string) => `Owner ${name}`,
  reviewBy: (day: string) => `review by ${day}`,
  overdue: 'review overdue',
  shown: (shown: number, all: number) => (shown === all ? `${all} rules` : `${shown} of ${all} rules`),
  nothing: 'No rule says this',
  nothingHint: 'Search for fewer words, or choose another remedy.',
  print: 'Print',
  effects: {
    owe: 'What customers are owed',
    grant: 'What may be given',
    cap: 'What holds it back over time',
    forbid: 'What may not be given',
    require: 'Who has to decide',
    duty: 'What has to be done with it',
  },
  states: {
    draft: 'Draft',
    'in-review': 'In review',
    shadow: 'Trial run',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    scheduled: 'Scheduled',
    live: 'In force',
    superseded: 'Superseded',
  },
  version: (number: string) => `Version ${number}`,
  untitled: 'Without a title',
  columns: { name: 'Name', state: 'State', from: 'In force from', to: 'until', changed: 'Last changed' },
  begin: 'Begin a draft',
  beginTitle: 'Name of the draft',
  beginHint: 'It begins as a copy of the rules in force. Nothing changes for anybody until another person publishes it.',
  changedOnly: 'Changed rules only',
  changes: { added: 'New', removed: 'Removed', changed: 'Changed' },
  changedCount: (count: number) =>
    count === 0
      ? 'Nothing changed yet against the rules it was begun from.'
      : `${count} ${plural('en', count, { one: 'rule differs', other: 'rules differ' })} from the rules it was begun from.`,
  removedText: 'removed:',
  addedText: 'new:',
  editor,
  basis,
  factsCatalogue,
  formulas,
  impact,
  file,
  packs,
  remedies,
  versions,
  ...checking,
  ...life,
  ...after,
  review: {
    tab: 'Review',
    publicationTab: 'Publication',
    rulesTab: 'Rules',
    next: 'What happens next',
    inTheWay: 'What stands in the way',
    nothingInTheWay: 'Nothing stands in the way of publishing it.',
    own: 'You asked for these rules or wrote in them, so you neither publish nor reject them.',
    behind: 'Other rules were published since this was begun. Take them over first.',
    obstacles: {
      'tests-red': 'Tests of the rules fail.',
      'finding-stands': 'A check found an error.',
      'finding-unanswered': 'A check found something that nobody has answered for yet.',
      'backtest-missing': 'It has not been tried on past cases yet.',
      'backtest-of-another-text': 'It was changed since it was tried on past cases.',
      'backtest-of-another-base': 'It was tried on past cases against rules that are no longer the ones in force.',
    },
    widens: (rules: string) => `Lets managers themselves do more: ${rules}`,
    tests: 'Tests of the rules',
    passed: (passed: number, all: number) => `${passed} of ${all} pass`,
    allPass: 'Every test says what it should.',
    expected: 'Expected',
    got: 'Got',
    reason: 'Why these rules should change',
    note: 'What has to be put right',
    from: (zone: string) => `In force from (${zone})`,
    fromHint: 'Left empty: as soon as possible.',
    commands: {
      submit: 'Send for review',
      recall: 'Take it back to write in it',
      'try-out': 'Begin a trial run',
      'end-try-out': 'End the trial run',
      publish: 'Publish',
      reject: 'Reject',
      withdraw: 'Give it up',
      rebase: 'Take over what was published since',
    },
    hints: {
      submit: 'Another person reads it and publishes it. Until then nothing changes for anybody.',
      recall: 'The review begins anew when it is sent again.',
      'try-out': 'It answers along with the rules in force, on every decision, and decides nothing.',
      'end-try-out': 'What it answered so far stays readable.',
      publish: 'From then on it decides what everybody may give.',
      reject: 'Whoever wrote it reads why.',
      withdraw: 'It stays readable, and nobody goes on with it.',
      rebase: 'Where both changed the same rule, this draft’s own stands.',
    },
  },
};

/** What every other language fills. */
export type RuleWords = typeof rules;
