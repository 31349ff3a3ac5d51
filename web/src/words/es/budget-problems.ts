/** What the server refuses about budgets, in Spanish. */
export const budgetProblems: Readonly<Record<string, string>> = {
  'budget-ends-before-it-begins': 'Termina antes de empezar.',
  'budget-in-another-currency': 'Los presupuestos se fijan en la moneda de la política.',
  'budget-names-one': 'Un presupuesto es para una persona o para un equipo.',
  'budget-not-found': 'No hay tal presupuesto, o ya terminó.',
  'budget-set-already': 'Ya hay un presupuesto así para una parte de esos días. Termine antes ese o elija otros días.',
  'no-rules-in-force': 'Mientras no hay política en vigor nadie concede nada, así que no se fija presupuesto.',
  'own-budget': 'Un presupuesto propio lo fija y lo termina otra persona.',
  'own-team-budget':
    'Un presupuesto de su propio equipo también le limita a usted: lo fija y lo termina un gerente de fuera del equipo.',
};
