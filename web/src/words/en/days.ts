export const days = {
  eventOn: 'When it happened',
  billOn: 'Date of the bill in question',
  when: 'When it happened, date of the bill',
  hint: 'Some rules go by these days. What is already decided stays; each decision from now on shows who said the day.',
  reason: 'How we know, or why it changes',
  intakeHint: 'Only if it was another day than the one they told us: some rules go by it.',
  event: 'day it happened',
  bill: 'date of the bill',
  none: 'not said',
  apart: (day: string, kept: string, other: string) =>
    `The ${day} stays as it is here: ${kept}. The other complaint says ${other}.`,
  cleared: (name: string, was: string) => `${name}: no longer said (it was ${was})`,
  markedDays: {
    event: 'the day it happened',
    bill: 'the date of the bill',
    both: 'the day it happened and the date of the bill',
  },
  marked: (which: string) => `Possible only since somebody said or corrected ${which}: a lead will look at it`,
  markedWithCategory: (which: string) =>
    `Possible only since the category was changed and somebody said or corrected ${which}: a lead will look at it`,
  ofPolicy: {
    event: 'Day it happened',
    bill: 'Date of the bill',
  },
  said: (day: string, name: string, when: string) => `${day}, said by ${name} on ${when}`,
  saidLater: (day: string, name: string, when: string) => `${day}, said or corrected later by ${name} on ${when}`,
  byVersion: (version: string) => `rules that go by it: authority policy version ${version}`,
};
