/** What the server refuses about rules, in Spanish. */
export const ruleProblems: Readonly<Record<string, string>> = {
  'tie-account-unknown': 'No hay ninguna cuenta con este número. Está en todas las facturas.',
  'ruleset-invalid': 'Algo no está bien todavía; abajo dice dónde.',
  'revision-changed':
    'Alguien guardó este borrador desde que lo abrió. Ya se muestra el estado nuevo; mírelo e inténtelo de nuevo.',
  'ruleset-not-now': 'En su estado, estas reglas no admiten esto.',
  'own-ruleset': 'Quien las pidió o escribió en ellas no las publica ni las rechaza, ni anota su acta. Lo hace otro gerente.',
  'ruleset-not-found': 'No existen esas reglas.',
  'remedy-in-use': 'Hay reglas que nombran esta medida. Quítela antes de ellas.',
  'remedy-money-fixed': 'Una medida que ha estado vigente no empieza ni deja de llevar dinero. Añada otra en su lugar.',
  'remedy-kind-not-found': 'Estas reglas no tienen esa medida.',
};
