import { plural } from '../../../words/plural.ts';
import type { asked as en } from './en.ts';

const complaints = (count: number): string => plural('es', count, { one: 'queja', other: 'quejas' });

export const asked: typeof en = {
  listTitle: 'Preguntas con imagen propia',
  questions: {
    why: {
      title: '¿Por qué se quejan?',
      definition:
        'Quejas recibidas en el período según la causa que encontramos al resolverlas, o según lo que dijo el cliente. Cada una con su parte de las que tienen causa registrada y junto con todas las anteriores; al lado se dice cuántas no la tienen. Se excluyen las anuladas.',
      empty: 'Elija un período más largo o menos filtros.',
    },
    weeks: {
      title: '¿Estamos mejorando?',
      definition:
        'Tiempo del cliente hasta la resolución de las quejas recibidas en cada semana de la casa (de lunes a domingo), contando las abiertas. Los límites son la media de las semanas maduras ± 2,66 veces la diferencia media entre semanas vecinas (gráfico XmR, Wheeler y Chambers 1992): lo que queda dentro es variación habitual. Una semana es madura cuando terminó, se preguntó por todos sus días y nueve décimos de sus quejas acabaron; las demás van a trazos. Las marcas muestran políticas de autoridad que entraron en vigor.',
      empty: 'Elija un período más largo o menos filtros.',
    },
    hours: {
      title: '¿Cuándo se quejan?',
      definition:
        'Quejas según la hora y el día de la semana en que el cliente lo dijo por primera vez, hora local de la casa. Se excluyen las anuladas. Los registros que solo anotan el día cuentan a medianoche.',
      empty: 'Elija un período más largo o menos filtros.',
    },
    spread: {
      title: '¿Cómo se reparten los tiempos?',
      definition:
        'Quejas recibidas en el período según el tiempo hasta que se resolvieron; cada barra abarca el doble que la anterior. Las abiertas van aparte, según lo que han esperado hasta ahora: su tiempo será mayor. Se excluyen las retiradas, las que quedaron sin respuesta y las de fechas imposibles, que terminaron antes de recibirse.',
      empty: 'Elija un período más largo o menos filtros.',
    },
    limits: {
      title: '¿Son correctos los límites?',
      definition:
        'Consultas a alguien con más autoridad porque el importe superaba un límite, por regla y medida: lo que se quería como múltiplo del límite, contando lo dado antes en la queja. El punto es el del medio; la línea va del cuarto inferior al superior. Por fecha de la consulta; los límites de cero no tienen múltiplos. Una proporción alta concedida tal cual dice que el límite es demasiado bajo.',
      empty: 'Nadie pidió más de lo que permite un límite en este período.',
    },
    cost: {
      title: '¿Cuánto cuesta?',
      definition:
        'Dinero otorgado en cada mes de la casa, por autoridad propia o porque se debía, y tras la aprobación de otra persona; sumado desde el primer mes. Se excluyen las medidas canceladas o fallidas. El presupuesto es el que los responsables fijan a los equipos por mes natural, sumado igual, de cada equipo el último vigente en el mes; solo aparece si no se elige nada más que un equipo, porque vale para todo lo que el equipo otorga. El primer mes cuenta desde su primer día. Otros plazos están en Presupuestos.',
      empty: 'No se otorgó dinero en este período y ningún equipo tiene presupuesto mensual.',
    },
    help: {
      title: '¿Quién necesita ayuda?',
      definition:
        'De cada equipo, la proporción de quejas en que se preguntó a alguien con más autoridad, con sus límites del 95 %, por fecha de recepción. Los equipos van por nombre: no es una clasificación y no se dice nada de personas. Los equipos con menos de diez no se dibujan.',
      empty: 'Elija un período más largo o menos filtros.',
    },
  },
  by: 'Según',
  bys: { cause: 'Lo que encontramos', category: 'Lo que dijeron los clientes' },
  complaints: 'Quejas',
  part: 'Parte de las registradas',
  together: 'Junto con las anteriores',
  whyAnswer: (first, share, count, most) =>
    `${first} está detrás del ${share}; ${count === 1 ? 'una está' : `${count} están`} detrás del ${most}`,
  whyUnknown: 'Aún no hay ninguna causa registrada',
  unrecorded: (count, all) => `${count} de ${all} no tienen causa registrada`,
  notFound: 'Sin causa registrada',
  week: 'Semana del',
  half: 'La mitad en',
  nineTenths: 'Nueve décimos en',
  stillOpen: 'Aún abiertas',
  mature: 'Madura',
  yes: 'sí',
  notYet: 'aún no',
  notMature: (name) => `${name}, aún no madura`,
  usually: 'habitual',
  upper: 'límite superior',
  lower: 'límite inferior',
  ofMature: (what) => `Semanas maduras: ${what}`,
  policy: (version) => `política ${version}`,
  noPolicy: '–',
  policies: 'Política en vigor desde',
  weeksAnswer: {
    usual: (span, week) => `Como siempre: la mitad en ${span} en la última semana madura (${week})`,
    better: (span, week) => `Mejor que siempre: la mitad en ${span} en la última semana madura (${week})`,
    worse: (span, week) => `Más lento que siempre: la mitad en ${span} en la última semana madura (${week})`,
    few: 'Muy pocas semanas maduras para decirlo',
  },
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  day: 'Día',
  hoursAnswer: (day, hour, count, all) =>
    `La hora con más quejas: ${day} desde las ${hour}, ${count} de ${all} ${complaints(all)}`,
  leftOut: (count) => `${count} sin contar: fechas imposibles, terminaron antes de recibirse.`,
  solved: 'Resueltas',
  openSoFar: 'Abiertas, en espera hasta ahora',
  time: 'Tiempo',
  under: (span) => `menos de ${span}`,
  from: (span) => `desde ${span}`,
  spreadAnswer: (half, most, open) => `La mitad en ${half}, nueve décimos en ${most}; ${open} aún abiertas`,
  rule: 'Regla',
  remedy: 'Medida',
  askedFor: 'Pedidas',
  quarter: 'Un cuarto como mucho',
  middle: 'La mitad como mucho',
  threeQuarters: 'Tres cuartos como mucho',
  granted: 'Concedidas tal cual',
  tooFew: 'muy pocas',
  times: (multiple) => `× ${multiple}`,
  theLimit: 'el límite',
  ruleVersions: 'Versiones vigentes de las reglas de autoridad',
  limitsAnswer: (rule, multiple) => `Donde «${rule}» no bastó, la mitad quería ${multiple} el límite o menos`,
  limitsFew: 'Muy pocas consultas sobre un mismo límite para decirlo',
  month: 'Mes',
  currency: 'Moneda',
  own: 'Por autoridad propia o debido',
  approved: 'Tras aprobación',
  given: 'Otorgado desde el primer mes',
  givenOwn: 'De ello por autoridad propia o debido',
  budget: 'Presupuesto del mes',
  budgetSince: 'Presupuesto desde el primer mes',
  costAnswer: (sum, month) => `${sum} otorgado desde ${month}`,
  costOf: (sum, month, budget) => `${sum} otorgado desde ${month}, de ${budget} presupuestado`,
  team: 'Equipo',
  needed: 'Preguntó a alguien con más autoridad',
  limits: 'Límites del 95 %',
  helpAnswer: (teams) => `Preguntó a alguien con más autoridad: ${teams}`,
  helpFew: 'Muy pocas quejas de un mismo equipo para decirlo',
};
