import { plural } from '../../words/plural.ts';

/** What the matrix, the brake, the trial run and the later life of rules say. */
export const life = {
  matrix: {
    title: 'Who may give what',
    hint: 'What each level may give by itself in the ordinary case, worked out from the rules by asking them.',
    csv: 'Download as CSV',
    remedy: 'Remedy',
    yes: 'yes',
    upTo: (limit: string) => `up to ${limit}`,
    once: 'once evidence or a colleague is there',
    onceUpTo: (limit: string) => `up to ${limit} with evidence or a colleague`,
    owed: 'owed',
    notOffered: 'not offered',
    elsewhere: (rules: string) => `in other cases: ${rules}`,
    duties: {
      note: 'with a note',
      evidence: 'with evidence',
      'second-person': 'a colleague confirms',
      'notify-customer': 'the customer is told',
    },
  },
  suspensions: {
    title: 'What is suspended now',
    none: 'Nothing is suspended',
    noneHint: 'A manager can suspend one rule that permits something, or all own-authority credits, at once.',
    suspend: 'Suspend',
    suspendRule: (title: string) => `Suspend “${title}”`,
    suspendAll: 'Suspend all own-authority credits',
    allCredits: 'All own-authority credits',
    ruleHint: 'From the next decision on, what this rule permits needs somebody else. It lasts until a manager lifts it.',
    allHint: 'From the next decision on, nobody below a manager gives money by own authority. It lasts until a manager lifts it.',
    reason: 'Why',
    lift: 'Lift it',
    liftTitle: (what: string) => `Lift it: ${what}`,
    liftReason: 'Why it can be lifted',
    earlier: 'Lifted',
    lifted: (when: string, why: string) => `Lifted ${when}: ${why}`,
    since: 'Since',
  },
  trial: {
    title: 'Trial run so far',
    decisions: (decisions: number, flipped: number) =>
      decisions === 0
        ? 'No decision yet since it began.'
        : `${decisions} ${plural('en', decisions, { one: 'decision', other: 'decisions' })} since it began, ${flipped} would have come out otherwise.`,
    agreement: (agreed: number, ruled: number) =>
      ruled === 0
        ? 'No supervisor has ruled on any of them yet.'
        : `Supervisors have ruled on ${ruled} of them; the rules on trial say the same in ${agreed}.`,
    tooFew: 'A share is told from ten rulings on.',
    share: (value: string, lower: string, upper: string) => `That is ${value} (95 % limits ${lower} to ${upper}).`,
    wouldBeOwn: (count: number, granted: number) =>
      `${count} of them would have been the asker’s own; ${granted} of these were granted as asked.`,
    live: 'Rules in force',
    trial: 'On trial',
    count: 'Decisions',
    asked: 'Asked for together',
    when: 'Decided',
    remedy: 'Remedy',
    amount: 'Asked',
    flips: 'Came out otherwise',
  },
  publication: {
    nowOwn: 'Open questions that are now the asker’s own',
    title: 'Publication',
    from: 'In force from',
    to: 'until',
    wouldHave: 'Would have begun',
    authors: 'Written by',
    publishedBy: 'Published by',
    reason: 'Why these rules changed',
    noReason: 'No reason was recorded.',
    hash: 'Fingerprint of the text',
    withdraw: 'Take back before it begins',
    withdrawHint: 'The rules in force go on. What was to begin is kept, and nobody is told of it.',
    return: 'Ask for these rules back',
    returnHint: 'They become a draft in review, to be tried on past cases before they can be published again as a new version.',
    publishers: (names: string) => `Who can publish or reject them: ${names}.`,
    publishersAndMore: (names: string) => `Who can publish or reject them: ${names} and others.`,
    onlyYou:
      'Nobody else can publish them: there is no other manager. Let somebody who writes rules ask for them instead, then you can.',
    noManager: 'Nobody can publish them: there is no manager yet. Let an administrator add one.',
    why: 'Why',
  },
};
