export const away = {
  from: (zone: string) => `Desde (${zone})`,
  fromHint: 'Si se deja vacío: desde ahora.',
  until: (zone: string) => `Hasta (${zone})`,
  untilHint: 'Termina por sí sola.',
  absences: 'Ausencias',
  absencesHint: 'Todo lo que tiene una persona ausente vuelve enseguida al equipo, para que nadie la espere.',
  whoIsAway: 'Quién está ausente',
  mark: 'Marcar como ausente',
  isAway: (who: string, until: string) => `${who} está ausente hasta ${until}.`,
  undo: 'Deshacer',
};
