/** The server's refusals in our words; its own sentence stands where there is none. */
export const problems: Readonly<Record<string, string>> = {
  unreachable: 'The server cannot be reached. Nothing is known to be saved; try again, it will not be done twice.',
  'unexpected-answer': 'The server gave an answer this page does not understand.',
  'not-signed-in': 'You are signed out. Sign in again; what you typed is still here.',
  'too-many-tries':
    'You asked for this remedy here many times and it was refused. The panel says what you can give now; for more, ask higher. You can try again in a few minutes.',
  'alarm-not-found': 'Somebody has seen to this already.',
  'stale-version':
    'Somebody changed this complaint since you opened it. The new state is shown now; look at it, then decide again.',
  'ruleset-invalid': 'Something is not right yet; below it says where.',
  'note-missing': 'Write down why, in at least three words, for whoever reads this next.',
  'verdict-changed': 'What you may give has changed since you looked. The new answer is shown now.',
  'calendar-changed':
    'Somebody saved another version since you opened this one. See again what would change, then save, or start again from theirs.',
  'policy-changed':
    'Somebody changed the deadlines since you opened this one. See again what would change, then save, or start again from theirs.',
  'malformed-request': 'Some fields cannot be used.',
};

/** What is wrong with a field, by the name of the check that failed. */
export const fieldProblems: Readonly<Record<string, string>> = {
  'is-not-empty': 'Fill this in.',
  'min-length': 'This is too short.',
  'max-length': 'This is too long.',
  'is-string': 'Fill this in.',
  'is-in': 'Choose one of these.',
  'is-instant': 'This is no date with a time.',
  'is-day': 'This is no day.',
  matches: 'This says nothing, or has characters that do not belong here.',
  'is-uuid': 'Choose one of these.',
  'is-int': 'This must be a whole number.',
  min: 'This is too small.',
  max: 'This is too large.',
  'in-the-future': 'This lies in the future.',
  'not-in-the-future': 'This must lie in the future.',
};
