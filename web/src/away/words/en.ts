import { plural } from '../../words/plural.ts';

export const away = {
  title: 'Away and standing in',
  from: (zone: string) => `From (${zone})`,
  fromHint: 'Left empty: from now on.',
  until: (zone: string) => `Until (${zone})`,
  untilHint: 'It ends by itself.',
  standIns: 'Who stands in for me',
  standInsHint:
    'They may give as much as you may, and answer what is put to you. What is forbidden to them stays forbidden, what they give counts against their own limits over time, and they cannot pass it on. Every decision says in whose place it was made.',
  noStandIns: 'Nobody stands in for you.',
  noStandInsOf: (who: string) => `Nobody stands in for ${who}.`,
  name: 'Name somebody',
  standInsOf: 'Who stands in',
  nameIt: 'Let them stand in',
  who: 'Who stands in',
  columns: { who: 'Who', from: 'From', until: 'Until', limit: 'With the limits of', act: 'Actions' },
  running: 'now',
  end: 'End it',
  endOf: (who: string) => `End it: ${who} stands in`,
  iStandIn: 'For whom I stand in',
  iStandInHint: 'Where you decide, you choose whether it is for yourself or in their place.',
  noneHeld: 'You stand in for nobody.',
  mine: 'My absences',
  minesHint:
    'Whatever is due before you are back, and every question that waits for your answer, goes to everybody who can take it.',
  noneMine: 'You are not away, and no absence is planned.',
  markMine: 'I am away',
  team: 'Who is away',
  teamHint: 'Of the people you lead. Somebody who did not come this morning is marked here.',
  noneTeam: 'Nobody is away, and no absence is planned.',
  markOther: 'Somebody is away',
  whoIsAway: 'Who is away',
  mark: 'Mark as away',
  back: 'Is back',
  backOf: (who: string) => `Is back: ${who}`,
  cancel: 'Take it back',
  cancelOf: (who: string) => `Take it back: ${who}`,
  handBack: 'What others take over',
  handed: (complaints: number, questions: number) =>
    complaints + questions === 0
      ? 'Nothing: nothing is due before then and no question waits.'
      : `${complaints} ${plural('en', complaints, { one: 'complaint', other: 'complaints' })} and ${questions} ${plural('en', questions, { one: 'question', other: 'questions' })}.`,
  kept: (count: number) =>
    `${count} ${plural('en', count, { one: 'open complaint stays', other: 'open complaints stay' })} theirs: nothing is due before then.`,
  soon: 'It is handed over within a minute of the absence’s beginning; whoever is next takes it from the queue.',
  untilFirst: 'Say until when, and what others would take over is shown here.',
  choose: 'You decide',
  asMyself: 'as yourself',
  inPlaceOf: (who: string) => `in place of ${who}`,
  inPlaceHint: (who: string) => `${who}’s limits hold; your own prohibitions and limits over time hold as well.`,
};
