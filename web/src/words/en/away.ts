export const away = {
  from: (zone: string) => `From (${zone})`,
  fromHint: 'Left empty: from now on.',
  until: (zone: string) => `Until (${zone})`,
  untilHint: 'It ends by itself.',
  absences: 'Away',
  absencesHint:
    'What an absent person was asked to decide, and their due work, goes to everybody who can take it, so that nobody waits for them.',
  whoIsAway: 'Who is away',
  mark: 'Mark as away',
  isAway: (who: string, until: string) => `${who} is away until ${until}.`,
  undo: 'Undo',
};
