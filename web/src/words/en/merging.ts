/** What one of the two complaints says of a day. */
type DaySaid = { readonly reference: string; readonly day: string };

export const merging = {
  title: 'Same matter as…',
  hint: 'If the customer told us the same thing twice, one of the two complaints goes on for both.',
  which: 'Which complaint goes on?',
  none: 'This account has no other open complaint.',
  whatHappens: 'What happens',
  goesOn: (kept: string, ended: string) => `${kept} goes on. ${ended} ends as a cancelled entry that leads there.`,
  countsFrom: (kept: string, when: string) => `${kept} counts from ${when}, when the customer first told us.`,
  moved: (kind: string, before: string, after: string) => `${kind}: due ${after} instead of ${before}.`,
  answered: (kind: string) => `${kind}: done, because we have answered already.`,
  paused: 'paused',
  given: (amount: string) => `The ${amount} given so far counts as given on the one that goes on.`,
  promises: (count: number) => (count === 1 ? 'One open promise goes over.' : `${count} open promises go over.`),
  apart: (day: string, kept: DaySaid, ended: DaySaid) =>
    `The ${day} stays as it is on ${kept.reference}: ${kept.day}. ${ended.reference} says ${ended.day}.`,
  told: 'When it is solved, the customer reads both references.',
  submit: (reference: string) => `Merge into ${reference}`,
  done: (ended: string, kept: string) => `${ended} is part of ${kept} now.`,
  wentOn: 'This is the same matter as another complaint, which goes on in its place.',
  open: (reference: string) => `Open ${reference}`,
  tookIn: 'Also told as',
  toldAs: (reference: string) => `Told as ${reference}`,
};
