import { plural } from '../../words/plural.ts';
import { basis } from './es-basis.ts';
import { checking } from './es-checks.ts';
import { editor } from './es-editor.ts';
import { factsCatalogue } from './es-facts.ts';
import { formulas } from './es-formulas.ts';
import { impact } from './es-impact.ts';
import { after } from './es-after.ts';
import { life } from './es-life.ts';
import { remedies } from './es-remedies.ts';
import { versions } from './es-versions.ts';
import { file } from './es-file.ts';
import { packs } from './es-packs.ts';
import type { RuleWords } from './en.ts';

export const rules = {
  title: 'Política de facultades',
  liveTitle: (version: string) => `Las reglas vigentes: versión ${version}`,
  noLive: 'No hay reglas vigentes: todo pasa a un supervisor',
  tabs: {
    policy: 'Vigentes',
    matrix: 'Quién puede dar qué',
    versions: 'Versiones y borradores',
    packs: 'Paquetes de políticas',
    facts: 'Datos',
    suspended: 'Suspendidas',
    decisions: 'Registro de decisiones',
    postings: 'Referencias de facturación',
  },
  views: 'Vistas de las reglas',
  since: (moment: string) => `Desde ${moment}`,
  search: 'Buscar en las reglas',
  remedy: 'Medida',
  everyRemedy: 'Todas las medidas',
  dueSoon: 'Por revisar en 60 días',
  effect: 'Efecto',
  record: {
    days: 'Últimos 90 días',
    never: 'no decidió nada',
    decided: (count: string) => (count === '1' ? 'decisiva en 1 decisión' : `decisiva en ${count} decisiones`),
    gave: (amount: string) => `${amount} concedidos`,
    asked: (count: string) => (count === '1' ? 'enviada a un superior una vez' : `enviada a un superior ${count} veces`),
    tooFew: (answered: string) => `${answered} con respuesta, muy pocas para un porcentaje`,
    granted: (share: string, answered: string) => `se concedió el ${share} de ${answered} con respuesta`,
  },
  owner: (name: string) => `Responsable: ${name}`,
  reviewBy: (day: string) => `revisar antes del ${day}`,
  overdue: 'revisión vencida',
  shown: (shown: number, all: number) => (shown === all ? `${all} reglas` : `${shown} de ${all} reglas`),
  nothing: 'Ninguna regla dice esto',
  nothingHint: 'Busque menos palabras o elija otra medida.',
  print: 'Imprimir',
  effects: {
    owe: 'Lo que se debe al cliente',
    grant: 'Lo que se puede conceder',
    cap: 'Lo que lo limita con el tiempo',
    forbid: 'Lo que no se puede conceder',
    require: 'Quién debe decidir',
    duty: 'Lo que hay que hacer además',
  },
  states: {
    draft: 'Borrador',
    'in-review': 'En revisión',
    shadow: 'A prueba',
    rejected: 'Rechazada',
    withdrawn: 'Retirada',
    scheduled: 'Programada',
    live: 'Vigente',
    superseded: 'Sustituida',
  },
  version: (number: string) => `Versión ${number}`,
  untitled: 'Sin título',
  columns: { name: 'Nombre', state: 'Estado', from: 'Vigente desde', to: 'hasta', changed: 'Último cambio' },
  begin: 'Empezar un borrador',
  beginTitle: 'Nombre del borrador',
  beginHint: 'Empieza como copia de las reglas vigentes. Nada cambia para nadie hasta que otra persona lo publique.',
  changedOnly: 'Solo las reglas cambiadas',
  changes: { added: 'Nueva', removed: 'Eliminada', changed: 'Cambiada' },
  changedCount: (count: number) =>
    count === 0
      ? 'Todavía nada ha cambiado respecto a las reglas de las que partió.'
      : `${count} ${plural('es', count, { one: 'regla difiere', other: 'reglas difieren' })} de las reglas de las que partió.`,
  removedText: 'quitado:',
  addedText: 'nuevo:',
  editor,
  basis,
  factsCatalogue,
  formulas,
  impact,
  file,
  packs,
  remedies,
  versions,
  ...checking,
  ...life,
  ...after,
  review: {
    tab: 'Revisión',
    publicationTab: 'Publicación',
    rulesTab: 'Reglas',
    next: 'Qué viene ahora',
    inTheWay: 'Lo que lo impide',
    nothingInTheWay: 'Nada impide publicarlas.',
    behind: 'Desde que se empezó se publicaron otras reglas. Primero hay que incorporarlas.',
    obstacles: {
      'tests-red': 'Fallan pruebas de las reglas.',
      'finding-stands': 'Una comprobación encontró un error.',
      'finding-unanswered': 'Una comprobación encontró algo a lo que nadie ha respondido todavía.',
      'backtest-missing': 'Todavía no se ha probado con casos pasados.',
      'backtest-of-another-text': 'Ha cambiado desde que se probó con casos pasados.',
      'backtest-of-another-base': 'Se probó con casos pasados frente a reglas que ya no son las vigentes.',
    },
    widens: (rules: string) => `Permite más a los propios gerentes: ${rules}`,
    tests: 'Pruebas de las reglas',
    passed: (passed: number, all: number) => `${passed} de ${all} correctas`,
    allPass: 'Todas las pruebas dan lo que deben.',
    expected: 'Se esperaba',
    got: 'Dio',
    reason: 'Por qué deben cambiar estas reglas',
    note: 'Lo que hay que corregir',
    from: (zone: string) => `Vigente desde (${zone})`,
    fromHint: 'Si se deja vacío: lo antes posible.',
    commands: {
      submit: 'Enviar a revisión',
      recall: 'Recuperar para seguir escribiendo',
      'try-out': 'Empezar la prueba',
      'end-try-out': 'Terminar la prueba',
      publish: 'Publicar',
      reject: 'Rechazar',
      withdraw: 'Abandonar',
      rebase: 'Incorporar lo publicado después',
    },
    hints: {
      submit: 'Otra persona lo lee y lo publica. Hasta entonces nada cambia para nadie.',
      recall: 'La revisión empieza de nuevo cuando se vuelva a enviar.',
      'try-out': 'Responde junto a las reglas vigentes en cada decisión y no decide nada.',
      'end-try-out': 'Lo que respondió hasta ahora se puede seguir leyendo.',
      publish: 'Desde entonces decide lo que cada uno puede conceder.',
      reject: 'Quien lo escribió lee el motivo.',
      withdraw: 'Se puede seguir leyendo, pero nadie lo continúa.',
      rebase: 'Donde ambos cambiaron la misma regla, vale la de este borrador.',
    },
  },
} satisfies RuleWords;
