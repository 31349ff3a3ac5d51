/** Lo que un cliente dice de cómo se trató su queja. */
export const surveys = {
  title: 'Encuesta: cómo fue, según el cliente',
  waiting: (until: string) => `Se le preguntó cómo la tratamos. Aún no ha respondido; puede hacerlo hasta el ${until}.`,
  silent: 'Se le preguntó cómo la tratamos. No respondió.',
  solved: '¿Se resolvió el problema?',
  solvedAnswers: { yes: 'Sí', partly: 'En parte', no: 'No' },
  handled: 'Cómo la tratamos',
  handledAnswers: { '5': 'Muy bien', '4': 'Bien', '3': 'Ni bien ni mal', '2': 'Mal', '1': 'Muy mal' },
  told: 'Lo contó a otras personas',
  toldAnswers: { nobody: 'No', good: 'Sí, sobre todo cosas buenas', bad: 'Sí, sobre todo cosas malas' },
  comment: 'En palabras del cliente',
  answered: 'Respondió',
  changeable: (until: string) => `El cliente puede cambiarlo hasta el ${until}.`,
  earlier: (first: string) => `Primera respuesta: ${first}`,
  reopened: 'Con esta respuesta se reabrió la queja.',
};
