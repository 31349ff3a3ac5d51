export const away = {
  from: (zone: string) => `From (${zone})`,
  fromHint: 'Left empty: from now on.',
  until: (zone: string) => `Until (${zone})`,
  untilHint: 'It ends by itself.',
  absences: 'Away',
  absencesHint: 'Whatever an absent person holds goes back to the pool at once, so that nobody waits for them.',
  whoIsAway: 'Who is away',
  mark: 'Mark as away',
  isAway: (who: string, until: string) => `${who} is away until ${until}.`,
  undo: 'Undo',
};
