import { plural } from '../../words/plural.ts';
import type { life as en } from './en-life.ts';

/** What the matrix, the brake, the trial run and the later life of rules say. */
export const life: typeof en = {
  matrix: {
    title: 'Quién puede dar qué',
    hint: 'Lo que cada nivel puede conceder por sí mismo en el caso ordinario, averiguado preguntando a las reglas.',
    csv: 'Descargar como CSV',
    remedy: 'Medida',
    yes: 'sí',
    upTo: (limit: string) => `hasta ${limit}`,
    once: 'cuando haya justificante o un colega',
    onceUpTo: (limit: string) => `hasta ${limit} con justificante o un colega`,
    owed: 'se debe',
    notOffered: 'no se ofrece',
    elsewhere: (rules: string) => `en otros casos: ${rules}`,
    duties: {
      note: 'con nota',
      evidence: 'con justificante',
      'second-person': 'lo confirma un colega',
      'notify-customer': 'se avisa al cliente',
    },
  },
  suspensions: {
    title: 'Lo que está suspendido ahora',
    none: 'No hay nada suspendido',
    noneHint: 'Un gerente puede suspender al instante una regla que permite algo, o todos los abonos por facultad propia.',
    suspend: 'Suspender',
    suspendRule: (title: string) => `Suspender «${title}»`,
    suspendAll: 'Suspender todos los abonos por facultad propia',
    allCredits: 'Todos los abonos por facultad propia',
    ruleHint: 'Desde la próxima decisión, lo que permite esta regla necesita a otra persona, hasta que un gerente la levante.',
    allHint: 'Desde la próxima decisión, nadie por debajo de un gerente da dinero por sí mismo, hasta que un gerente la levante.',
    reason: 'Por qué',
    lift: 'Levantarla',
    liftTitle: (what: string) => `Levantarla: ${what}`,
    liftReason: 'Por qué se puede levantar',
    earlier: 'Levantadas',
    lifted: (when: string, why: string) => `Levantada ${when}: ${why}`,
    since: 'Desde',
  },
  trial: {
    title: 'La prueba hasta ahora',
    decisions: (decisions: number, flipped: number) =>
      decisions === 0
        ? 'Todavía ninguna decisión desde que empezó.'
        : `${decisions} ${plural('es', decisions, { one: 'decisión', other: 'decisiones' })} desde que empezó; ${flipped} habrían salido de otro modo.`,
    agreement: (agreed: number, ruled: number) =>
      ruled === 0
        ? 'Ningún supervisor ha resuelto aún ninguna de ellas.'
        : `Los supervisores han resuelto ${ruled} de ellas; las reglas a prueba dicen lo mismo en ${agreed}.`,
    tooFew: 'La proporción se dice a partir de diez.',
    share: (value: string, lower: string, upper: string) => `Eso es ${value} (límites del 95 %: ${lower} a ${upper}).`,
    wouldBeOwn: (count: number, granted: number) =>
      `${count} de ellas habrían sido de quien preguntó; ${granted} de estas se concedieron como se pidió.`,
    live: 'Reglas vigentes',
    trial: 'A prueba',
    count: 'Decisiones',
    asked: 'Pedido en total',
    when: 'Decidido',
    remedy: 'Medida',
    amount: 'Pedido',
    flips: 'Salieron de otro modo',
  },
  publication: {
    nowOwn: 'Preguntas abiertas que ya son de quien preguntó',
    title: 'Publicación',
    from: 'Vigente desde',
    to: 'hasta',
    wouldHave: 'Habría empezado',
    authors: 'Escrita por',
    publishedBy: 'Publicada por',
    reason: 'Por qué cambiaron las reglas',
    noReason: 'No se registró ningún motivo.',
    hash: 'Huella del texto',
    withdraw: 'Retirarla antes de que empiece',
    withdrawHint: 'Las reglas vigentes siguen. Lo que iba a empezar se conserva y no se avisa a nadie.',
    return: 'Pedir que vuelvan estas reglas',
    returnHint:
      'Se convierten en un borrador en revisión y hay que probarlas con casos pasados antes de poder publicarlas como versión nueva.',
    publishers: (names: string) => `Quién puede publicarlas o rechazarlas: ${names}.`,
    publishersAndMore: (names: string) => `Quién puede publicarlas o rechazarlas: ${names} y otras personas.`,
    onlyYou:
      'Nadie más puede publicarlas: no hay otro gerente. Que las pida alguien que escribe reglas; así podrá publicarlas usted.',
    noManager: 'Nadie puede publicarlas: todavía no hay ningún gerente. Que lo añada quien administra.',
    why: 'Por qué',
  },
};
