import { plural } from '../plural.ts';

export const insights = {
  title: 'Tiempo de resolución',
  half: (span: string) => `La mitad se resuelve en ${span}`,
  halfOfEach: (groups: string) => `La mitad se resuelve en: ${groups}`,
  notHalf: 'Por ahora se ha resuelto menos de la mitad',
  notReached: 'no alcanzado',
  tooFew: 'Muy pocas para decirlo (menos de 10)',
  nothing: 'No hay quejas en este periodo',
  nothingHint: 'Elija un periodo más largo o menos filtros.',
  by: 'Comparar',
  groupings: { route: 'Primera línea y escaladas', category: 'Categorías', team: 'Equipos', none: 'Todo junto' },
  from: 'Recibidas desde',
  to: 'hasta',
  team: 'Equipo',
  everyTeam: 'Todos los equipos',
  chartTitle: 'Parte aún abierta',
  chartText:
    'Qué parte seguía abierta después de cuánto tiempo. Las quejas abiertas cuentan. La tabla de abajo tiene las mismas cifras.',
  halfLine: 'mitad',
  tableTitle: 'Tiempos',
  group: 'Grupo',
  n: 'Quejas',
  openOnes: 'Aún abiertas',
  p50: 'La mitad resuelta en',
  p75: 'Tres cuartos en',
  p90: 'Nueve décimos en',
  notCompared: 'Sin comparar: hacen falta dos grupos de diez quejas o más.',
  tooSmall: (groups: string) => `Fuera de la comparación, con menos de diez quejas: ${groups}.`,
  csv: 'Descargar como CSV',
  asOf: (moment: string) => `A ${moment}`,
  definition:
    'Desde que el cliente lo dijo por primera vez hasta la última resolución que no se reabrió, en tiempo natural y sin descontar nada; las quejas abiertas cuentan según Kaplan–Meier. Las cifras pequeñas son límites del 95 %.',
  provisional: (moment: string) => `Provisional hasta ${moment}.`,
  excluded: (count: number, reason: string) => {
    const reasons: Readonly<Record<string, string>> = {
      void: 'anuladas',
      'received-after-as-of': 'recibidas después',
      'resolved-before-received': 'con fechas imposibles',
    };
    return `Sin contar: ${count} ${plural('es', count, { one: 'queja', other: 'quejas' })} ${reasons[reason] ?? reason}.`;
  },
};
