import { plural } from '../../words/plural.ts';

export const after = {
  minute: {
    title: 'El acta del consejo',
    needed:
      'Estas reglas dejan hacer más a los propios gerentes, así que el consejo tiene que estar de acuerdo. Un gerente anota aquí el acta y otro publica.',
    none: 'Todavía no hay acta anotada.',
    managerOnly: 'La anota un gerente que no las pidió ni escribió nada en ellas.',
    number: 'Número del acta',
    numberHint: 'Como la numera el consejo. Un acta respalda un solo conjunto de reglas.',
    decidedOn: 'Día de la decisión',
    record: 'Anotar el acta',
    recordOther: 'Anotar otra acta',
    by: 'La anotó',
    notByYou: 'Quien la anotó no publica: lo hace otro gerente.',
  },
  due: {
    title: 'Reglas por volver a mirar',
    hint: 'Su responsable prometió volver a mirarlas hasta el día indicado, en los próximos 60 días.',
    rule: 'Regla',
    owner: 'Responsable',
    by: 'Hasta',
    overdue: 'vencida',
    all: (count: number) => `${count} ${plural('es', count, { one: 'regla', other: 'reglas' })} en la política`,
  },
  owesMore: {
    tab: 'Debido a posteriori',
    title: 'Quejas decididas a las que este cambio debe más',
    hint: 'Quejas recibidas antes, donde el cliente conserva lo mejor de ambas. Cada una se decidió de nuevo con los hechos de entonces. Nada se paga solo: alguien concede la diferencia en la queja, o en una de seguimiento si está cerrada. Lo concedido sale de la lista.',
    none: 'A ninguna queja decidida se le debe más',
    noneHint: (looked: number) => `Se ${plural('es', looked, { one: 'miró', other: 'miraron' })} ${looked}.`,
    noBase: 'No se empezó a partir de otras reglas, así que no hay qué comparar.',
    looked: (found: number, looked: number) =>
      `${found} ${plural('es', found, { one: 'encontrada', other: 'encontradas' })} entre ${looked} miradas hasta ahora.`,
    lookOn: 'Mirar más',
    complaint: 'Queja',
    received: 'Recibida',
    rule: 'Regla',
    before: 'Debido antes',
    now: 'Debido ahora',
    paid: 'Pagado',
    more: 'Por conceder',
    act: 'Qué hacer',
    give: 'Concederlo',
    reopen: 'Reabrir y concederlo',
    closed: 'Pagarlo en una queja de seguimiento',
    settle: {
      hint: 'La queja sigue cerrada. Se abre a su nombre una queja de seguimiento que remite a ella, con el importe, según las reglas en vigor.',
      reason: 'Por qué, para los compañeros',
      reasonOf: (rule: string, reference: string) =>
        `A la queja ${reference} se le debe más desde que cambiaron las reglas: ${rule}.`,
      send: (amount: string) => `Pagar ${amount} en una queja de seguimiento`,
      done: (reference: string) => `Pagado en la queja de seguimiento ${reference}. Dígaselo al cliente y resuélvala allí.`,
    },
    ofComplaint: (what: string, reference: string) => `${what}: ${reference}`,
    later: 'cuando estas reglas estén en vigor',
  },
};
