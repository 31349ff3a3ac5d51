import { isVoid, type Tally, type TallyValue } from './tally.ts';

/** The time to answer has ended: before that a share of those who answered would grow by itself. */
const isOver = `f.survey_asked_at + interval '14 days' <= $1`;
const answered = 'f.survey_answered_at IS NOT NULL';

/** How many answered stands beside every score of those who did. */
const responseRate = { name: 'response-rate', among: isOver, met: answered };

/** One survey is asked for each complaint; it counts in the period in which it was asked. An answer can be changed for seven days. */
const ofSurveys = {
  from: 'complaints',
  on: 'f.survey_asked_at',
  excluded: [isVoid],
  provisionalUntil: `greatest(max(f.survey_asked_at) FILTER (WHERE f.survey_answered_at IS NULL) + interval '14 days',
    max(f.survey_answered_at) + interval '7 days')`,
} as const;

const handled = (name: string, mark: number): TallyValue => ({ name, among: answered, met: `f.survey_handled = ${mark}` });
const solved = (name: string, said: string): TallyValue => ({ name, among: answered, met: `f.survey_solved = '${said}'` });
const told = (name: string, said: string): TallyValue => ({
  name,
  among: 'f.survey_told IS NOT NULL',
  met: `f.survey_told = '${said}'`,
});

/** What customers say of how they were treated; nobody's in particular. */
export const surveyTallies: readonly Tally[] = [
  {
    name: 'satisfaction',
    ...ofSurveys,
    values: [
      { name: 'satisfied', among: answered, met: 'f.survey_handled >= 4' },
      responseRate,
      ...[handled('very-badly', 1), handled('badly', 2), handled('neither', 3), handled('well', 4), handled('very-well', 5)],
    ],
  },
  {
    name: 'problem-solved',
    ...ofSurveys,
    values: [solved('solved-yes', 'yes'), responseRate, solved('solved-partly', 'partly'), solved('solved-no', 'no')],
  },
  {
    name: 'told-others',
    ...ofSurveys,
    values: [
      { name: 'told-any', among: 'f.survey_told IS NOT NULL', met: `f.survey_told <> 'nobody'` },
      responseRate,
      ...[told('told-good', 'good'), told('told-bad', 'bad')],
    ],
  },
];
