import { plural } from '../../words/plural.ts';
import type { AlarmWords } from './en.ts';

export const board = {
  title: 'Tablero',
  answer: (late: number, likely: number, unknown: number) => {
    const told = late + likely === 0 ? 'Nada está fuera de plazo' : `${late} fuera de plazo, ${likely} más probablemente`;
    return unknown === 0 ? told : `${told}; de ${unknown} aún no se puede decir`;
  },
  risk: 'Qué saldrá probablemente fuera de plazo',
  riskHint:
    'Lo peor primero: lo que está fuera de plazo y luego donde menos tiempo queda frente a lo que tres de cada cuatro quejas así aún necesitaron a esta edad. Una en pausa se juzga como si siguiera ahora.',
  learnedFrom: (n: string, from: string, to: string) =>
    `Aprendido de ${n} quejas recibidas del ${from} al ${to}, contando las abiertas.`,
  learnedFromAll:
    'Es todo lo que hay: menos de diez de las recibidas en el último año están resueltas. Dice menos cuanto más antiguo es.',
  learnedNothing: 'Aún no se ha resuelto nada, así que no se puede decir cuánto necesitan quejas así. Se podrá cuando haya diez.',
  worst: (shown: number, open: number) => `Las ${shown} peores de ${open}.`,
  kind: 'Qué plazo',
  noDeadline: 'sin plazo para la resolución',
  riskOf: (name: string) => `Lo que tiene ${name}`,
  everybody: 'Mostrar lo de todos',
  nothing: 'No hay quejas abiertas',
  nothingHint: 'Cuando entren quejas, estarán aquí según lo probable que sea que salgan fuera de plazo.',
  complaint: 'Queja',
  left: 'Tiempo restante',
  needed: 'Quejas así aún necesitan',
  neededUnknown: 'muy pocas para decirlo',
  verdict: '¿Fuera de plazo?',
  late: 'fuera de plazo',
  likely: 'probablemente',
  inTime: 'a tiempo',
  unknown: 'no se puede decir',
  paused: 'en pausa',
  owner: 'Quién la tiene',
  nobody: 'nadie',
  select: (reference: string) => `Elegir ${reference}`,
  selectAll: 'Elegir todas',
  selected: (count: number) => `${count} ${plural('es', count, { one: 'elegida', other: 'elegidas' })}`,
  reassign: 'Dar las elegidas a alguien',
  toPerson: 'A quién',
  reason: 'Por qué',
  give: (count: number) => `Dar ${count} ${plural('es', count, { one: 'queja', other: 'quejas' })}`,
  given: (count: number) => `${count} ${plural('es', count, { one: 'queja está', other: 'quejas están' })} con la nueva persona.`,
  notGiven: (reference: string, why: string) => `${reference} no se dio: ${why}`,
  workload: 'Quién tiene cuánto',
  workloadHint:
    'Por nombre, sin clasificación. Según el plazo para la resolución; lo incumplido está fuera de plazo, también si ahora está en pausa. Un número abre esas quejas.',
  person: 'Persona',
  columns: { late: 'Fuera de plazo', today: 'Vence hoy', later: 'Después', paused: 'En pausa', none: 'Sin plazo' },
  partOf: (part: string, name: string) => `${part}: ${name}`,
  unassigned: 'Sin nadie desde hace más de media hora',
  unassignedNone: 'Nada espera responsable más que eso.',
  since: 'Espera',
  rules: 'Reglas que hacen pedir más arriba',
  rulesHint: 'De los últimos 30 días. Las respuestas se dicen a partir de diez decididas.',
  rulesNone: 'Ninguna regla hizo pedir más arriba en los últimos 30 días.',
  rule: 'Regla',
  ownBudget: 'Un presupuesto que fijó un responsable',
  asked: 'Pedidas',
  approved: 'Concedidas tal cual',
  wait: 'La mitad esperó como mucho',
  sum: 'Pedido en total',
  limitLow: 'El límite puede ser demasiado bajo',
  tooFew: 'muy pocas',
  away: (count: number) =>
    count === 0 ? 'Nadie está ausente' : `${count} ${plural('es', count, { one: 'ausente', other: 'ausentes' })} ahora`,
  somebody: 'Alguien',
  alarms: {
    EVALUATORS_DISAGREE: ({ what }: AlarmWords) =>
      `Dos formas de evaluar las reglas no coincidieron sobre “${what}”. No se permitió nada.`,
    ENGINE_ERROR: ({ what }: AlarmWords) => `No se pudieron evaluar las reglas para “${what}”. No se permitió nada.`,
    TOO_SLOW: ({ what }: AlarmWords) => `Evaluar las reglas para “${what}” tardó demasiado. No se permitió nada.`,
    DECIDED_OTHERWISE: ({ looked, differences }: AlarmWords) =>
      `Decididas de nuevo anoche: ${differences ?? 0} de ${looked ?? 0} decisiones guardadas salieron distintas.`,
    RULES_OVERDUE: () => 'Hay reglas cuyo día de revisión prometido ya pasó.',
    LIMIT_PROBED: ({ who, what }: AlarmWords) => `${who} pidió “${what}” una y otra vez y se le negó. Ahora tiene que esperar.`,
  },
  alarmTodo: {
    EVALUATORS_DISAGREE: 'Decida estos casos a mano, suspenda la regla si esperan muchos y avise a quien cuida de Firsthand.',
    ENGINE_ERROR: 'Decida estos casos a mano y avise a quien cuida de Firsthand.',
    TOO_SLOW: 'Decida estos casos a mano y avise a quien cuida de Firsthand.',
    DECIDED_OTHERWISE: 'Ejecute npm run decisions:verify y avise a quien cuida de Firsthand.',
    RULES_OVERDUE: 'Pida a sus responsables que las revisen o fijen otro día.',
    LIMIT_PROBED: 'Hable con esa persona: el panel dice lo que puede dar, nadie tiene que averiguarlo.',
  },
  alarmRules: (rules: readonly string[]) =>
    `${plural('es', rules.length, { one: 'Regla', other: 'Reglas' })} ${rules.join(', ')}`,
  alarmTimes: (times: number) => (times === 1 ? 'Ocurrió' : `Ocurrió ${times} veces, la última`),
  toDecisions: 'Registro de decisiones',
  toRules: 'Reglas',
  settle: 'Alguien lo atendió',
  settleNote: 'Qué fue y qué se hizo',
};
