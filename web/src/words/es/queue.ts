import { plural } from '../plural.ts';

export const queue = {
  views: 'Vistas',
  tabs: { mine: 'Mías', team: 'Mi equipo', all: 'Todos', unassigned: 'Sin asignar', waiting: 'En espera' },
  titles: {
    mine: 'Mi cola',
    team: 'Cola de mi equipo',
    all: 'Cola de todos los equipos',
    unassigned: 'Cola: sin asignar',
    waiting: 'Cola: en espera de otros',
  },
  category: 'Categoría',
  severity: 'Gravedad',
  everyCategory: 'Todas las categorías',
  everySeverity: 'Toda gravedad',
  clearFilters: 'Quitar los filtros',
  groups: {
    safety: 'Primero la seguridad',
    shutOff: 'Corte en dos días hábiles',
    overdue: 'Vencidas',
    nextHour: 'Vencen en la próxima hora',
    today: 'Vencen hoy',
    tomorrow: 'Vencen mañana',
    later: 'Vencen más tarde',
    paused: 'En pausa o sin plazo',
  },
  newer: (count: number) =>
    `${count} ${plural('es', count, { one: 'queja nueva', other: 'quejas nuevas' })} desde que abrió esta lista.`,
  zone: (zone: string) => `Las horas son de: ${zone}.`,
  csv: 'Descargar como CSV',
  csvSoFar: (count: number) => `El archivo tiene las primeras ${count}; filtre la lista para ver el resto.`,
  csvColumns: {
    reference: 'Referencia',
    customer: 'Cliente',
    address: 'Dirección',
    category: 'Categoría',
    severity: 'Gravedad',
    state: 'Estado',
    received: 'Recibida (hora de la empresa)',
    due: 'Vence (hora de la empresa)',
    late: 'Vencida',
    owner: 'Responsable',
    team: 'Equipo',
  },
  nothingMatches: 'Nada coincide',
  nothingMatchesHint: 'Ninguna queja abierta de esta vista tiene esa categoría y esa gravedad.',
  searchHint: 'Pruebe otra ortografía, menos palabras, la referencia o el número de cuenta del cliente.',
  searchField: 'Palabras, una referencia, un nombre, teléfono, cuenta o dirección',
  searchBegin: '¿Qué busca?',
  searchFinds: 'Se busca en todas las quejas, abiertas o no: en lo que se dijo y en de quién son.',
  empty: {
    mine: { title: 'Todo hecho', hint: 'No tiene nada abierto. Tome la queja más urgente de su equipo, o disfrute de la calma.' },
    team: { title: 'Nada abierto en su equipo', hint: 'Las quejas nuevas aparecen aquí en cuanto alguien las registra.' },
    all: { title: 'Nada abierto', hint: 'Las quejas nuevas aparecen aquí en cuanto alguien las registra.' },
    unassigned: { title: 'Todo asignado', hint: 'Aquí cada queja abierta tiene responsable.' },
    waiting: {
      title: 'Nada en espera',
      hint: 'Aquí aparecen las quejas en las que preguntó, envió una cuadrilla o espera a otros.',
    },
  },
};

export const keys = { down: 'Siguiente de la lista', up: 'Anterior de la lista' };
