import type { versions as en } from './en-versions.ts';

/** What one version says otherwise than another, and the choice of the two. */
export const versions: typeof en = {
  title: 'Qué cambia',
  hint: 'Todo lo que difiere, palabra por palabra: esto es lo que firma quien publica.',
  none: 'Nada difiere entre las dos.',
  rules: (count: number) => `Reglas (${count})`,
  parts: {
    currency: 'Moneda',
    remedy: 'Medidas',
    condition: 'Condiciones que comparten las reglas',
    template: 'Un empleado de cada nivel',
    ordinary: 'El caso ordinario',
  },
  texts: {
    title: 'Título',
    rationale: 'Por qué existe esta regla',
    policyRef: 'Dónde está escrito',
    owner: 'Responsable',
    reviewBy: 'Revisar antes del',
  },
  tests: 'Pruebas',
  compare: 'Comparar dos versiones',
  before: 'De',
  after: 'A',
  choose: 'Elija una versión o un borrador',
  chooseHint: 'Elija dos, y aquí aparece todo lo que difiere entre ellas.',
  compareWith: 'Comparar con otra versión',
};
