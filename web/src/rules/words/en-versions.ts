/** What one version says otherwise than another, and the choice of the two. */
export const versions = {
  title: 'What changes',
  hint: 'Everything that differs, word by word: this is what whoever publishes signs.',
  none: 'Nothing differs between the two.',
  rules: (count: number) => `Rules (${count})`,
  parts: {
    currency: 'Currency',
    remedy: 'Remedies',
    condition: 'Conditions that rules share',
    template: 'An employee of each level',
    ordinary: 'The ordinary case',
  },
  texts: {
    title: 'Title',
    rationale: 'Why there is this rule',
    policyRef: 'Where it is written',
    owner: 'Owner',
    reviewBy: 'Review by',
  },
  tests: 'Tests',
  compare: 'Compare two versions',
  before: 'From',
  after: 'To',
  choose: 'Choose a version or draft',
  chooseHint: 'Choose two, and everything that differs between them stands here.',
  compareWith: 'Compare with another version',
};
