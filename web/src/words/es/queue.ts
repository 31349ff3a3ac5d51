import { plural } from '../plural.ts';

export const queue = {
  views: 'Vistas',
  tabs: { mine: 'Mías', team: 'Mi equipo', unassigned: 'Sin asignar', waiting: 'En espera' },
  titles: {
    mine: 'Mi cola',
    team: 'Cola de mi equipo',
    unassigned: 'Sin asignar en mi equipo',
    waiting: 'Mías, en espera de alguien',
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
  zone: (zone: string) => `Las horas son ${zone}.`,
  nothingMatches: 'Nada coincide',
  nothingMatchesHint: 'Ninguna queja abierta de esta vista tiene esa categoría y esa gravedad.',
  searchHint: 'Pruebe otra ortografía, menos palabras o la referencia.',
  empty: {
    mine: { title: 'Todo hecho', hint: 'No tiene nada abierto. Tome la queja más urgente de su equipo, o disfrute de la calma.' },
    team: { title: 'Nada abierto en su equipo', hint: 'Las quejas nuevas aparecen aquí en cuanto alguien las registra.' },
    unassigned: { title: 'Todo asignado', hint: 'Cada queja abierta de su equipo tiene responsable.' },
    waiting: {
      title: 'Nada en espera',
      hint: 'Aquí aparecen las quejas en las que preguntó, envió una cuadrilla o espera a otros.',
    },
  },
};

export const keys = { down: 'Siguiente de la lista', up: 'Anterior de la lista' };
