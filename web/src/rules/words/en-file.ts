import { plural } from '../../words/plural.ts';

/** Rules as a file, out and in. */
export const file = {
  export: 'Download as a file',
  bringIn: 'Bring in a file',
  hint: 'A file that was downloaded here or at another utility. Its rules take the place of those in this draft; remedies that it does not name stay. You see what changes before anything is saved.',
  choose: 'Choose a file',
  odd: 'This file holds no rules: choose one that was downloaded as a file of rules.',
  changedSince: 'This file was changed after it was downloaded: its rules or remedies are not those whose seal it carries.',
  faults: (count: number) =>
    `${count} ${plural('en', count, { one: 'place is', other: 'places are' })} wrong in the file. Mend the file and choose it again.`,
  takeOver: 'Put these rules into the draft',
};
