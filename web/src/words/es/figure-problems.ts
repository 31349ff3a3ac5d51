/** What the server refuses about figures, in Spanish. */
export const figureProblems: Readonly<Record<string, string>> = {
  'month-not-over': 'Un mes se publica cuando ha terminado.',
  'already-published': 'Este mes ya se publicó. Lo que se dijo queda.',
  'still-counting':
    'Se vuelven a contar quejas, como tras una actualización: faltan {count}. Publique el mes cuando termine; inténtelo de nuevo en unos minutos.',
};
