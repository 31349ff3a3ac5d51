import { plural } from '../../words/plural.ts';
import type { RuleWords } from './words.ts';

export const rules = {
  title: 'Política de facultades',
  liveTitle: (version: string) => `Las reglas vigentes: versión ${version}`,
  noLive: 'No hay reglas vigentes: todo pasa a un supervisor',
  tabs: { policy: 'Vigentes', versions: 'Versiones y borradores' },
  views: 'Vistas de las reglas',
  since: (moment: string) => `Desde ${moment}`,
  search: 'Buscar en las reglas',
  remedy: 'Compensación',
  everyRemedy: 'Todas las compensaciones',
  effect: 'Efecto',
  owner: (name: string) => `Responsable: ${name}`,
  reviewBy: (day: string) => `revisar antes del ${day}`,
  overdue: 'revisión vencida',
  shown: (shown: number, all: number) => (shown === all ? `${all} reglas` : `${shown} de ${all} reglas`),
  nothing: 'Ninguna regla dice esto',
  nothingHint: 'Busque menos palabras o elija otra compensación.',
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
} satisfies RuleWords;
