import { toWhom } from './to-whom.ts';

export const escalations = {
  inPlace: (what: string, who: string) => `${what} en lugar de ${who}`,
  answeredLine: (reference: string) => `La escalada de ${reference} está respondida.`,
  title: 'Escaladas',
  views: 'Vistas',
  tabs: { inbox: 'Por decidir', mine: 'Pedidas por mí', decided: 'Decididas', 'now-own': 'Ya de quien preguntó' },
  empty: {
    inbox: {
      title: 'Nada por decidir',
      hint: 'Aquí aparecen las peticiones que superan la autoridad de alguien y que usted puede decidir.',
    },
    mine: {
      title: 'No ha pedido nada',
      hint: 'Cuando una medida no le corresponde, la página de la queja ofrece pedirla; las respuestas llegan aquí.',
    },
    decided: { title: 'Aún nada decidido', hint: 'Las decisiones aparecen aquí con sus motivos.' },
    'now-own': {
      title: 'Nada que devolver',
      hint: 'Ninguna pregunta abierta podría decidirla ahora quien preguntó.',
    },
  },
  nowOwn: {
    title: (count: number) =>
      count === 1
        ? '1 pregunta abierta podría decidirla ahora quien preguntó'
        : `${count} preguntas abiertas podría decidirlas ahora quien preguntó`,
    hint: 'Las reglas o los hechos cambiaron desde que se preguntó. Devueltas, las decide en el acto quien preguntó.',
    since: 'Preguntado',
    act: 'Devolver',
    giveBack: (who: string) => `Devolver a ${who}`,
    takeBack: 'Retirarla y decidir',
    returned: (reference: string) => `${reference} está de nuevo con su responsable.`,
  },
  ofComplaint: 'Escaladas',
  asked: (asked: string) => `se pidieron ${asked}`,
  askedAndAllowed: (asked: string, limit: string) => `se pidieron ${asked}, permitidos ${limit}`,
  withdraw: 'Retirarla',
  kind: 'Por qué',
  note: 'Qué hay que decidir y por qué',
  noteHint: 'Basta una línea; los hechos y las reglas van solos.',
  customerTold: 'Qué se le dijo al cliente',
  goesTo: (who: string) => `Esto va ${toWhom(who)}.`,
  send: 'Pedir la decisión',
  preview: (name: string) => `Decidir: ${name}`,
  look: (name: string) => `Escalada: ${name}`,
  closePreview: 'Cerrar',
  complaint: 'Queja',
  wanted: 'Se pide',
  by: 'Pedido por',
  level: 'Nivel',
  came: 'Por qué llegó aquí',
  cameToYou: {
    LEVEL_ABOVE: 'No había nadie con este nivel; usted es del nivel siguiente.',
    ON_CALL: 'No había nadie con este nivel; usted está de guardia.',
  },
  cameTo: {
    LEVEL_ABOVE: (name: string) => `No había nadie con este nivel; ${name} es del nivel siguiente.`,
    ON_CALL: (name: string) => `No había nadie con este nivel; ${name} está de guardia.`,
  },
  due: 'Decidir antes de',
  complaintDue: 'Próximo plazo de la queja',
  toldAsker: (name: string) => `Lo que las reglas dijeron a ${name}:`,
  answer: 'Respuesta',
  decidedAt: 'Decidida',
  customerReason: 'Motivo que se le puede decir al cliente',
  coverUntil: 'Válido hasta',
  notAnsweredAs: (giver: string | null, may: readonly (string | null)[]) => {
    const others = may.map((name) => (name === null ? 'en su propio nombre' : `en lugar de ${name}`)).join(' o ');
    if (others === '') return 'Hace falta alguien con otro nivel, o alguien que no sea responsable de la queja.';
    return `No puede responder ${giver === null ? 'en su propio nombre' : `en lugar de ${giver}`}, pero sí ${others}.`;
  },
  ownNotDecided: 'Lo pidió usted; decide otra persona.',
  answers: {
    GRANT: 'Conceder',
    OTHER_AMOUNT: 'Otro importe',
    REFUSE: 'Denegar',
    SEND_BACK: 'Devolver',
    COVER_ONCE: 'Aprobación única',
    ADVISE: 'Responder',
    TAKE_OVER: 'Hacerse cargo',
  },
  grantSum: (sum: string) => `Conceder ${sum}`,
  grantedReason: 'Concedido.',
  coaching: 'Qué debe saber para la próxima vez',
  coverHint:
    'La persona responsable puede dar hasta esto una vez, en cinco días hábiles. No se reserva nada; las reglas vuelven a mirar al usarla.',
  coverOpen: (moment: string) => `Aprobación única, válida hasta ${moment}.`,
  coverUsed: 'Esta aprobación única ya se usó.',
  boardMinute: 'Número del acta del consejo',
  boardAmount: 'Importe que decidió el consejo',
};
