type Words = { readonly en: string; readonly es: string };

/** What each figure is called and how it is defined, in words that stand beside the number. */
export const figureWords = {
  'customer-time-to-resolution': {
    title: { en: 'Customer’s time to resolution', es: 'Tiempo del cliente hasta la resolución' },
    text: {
      en: 'Calendar time from when the customer first said it to the last resolution that was not followed by a reopening; nothing is taken off. Open complaints count as still waiting; withdrawn and unanswered ones count as waiting until they ended. By the date received.',
      es: 'Tiempo natural desde que el cliente lo dijo por primera vez hasta la última resolución que no fue reabierta; no se descuenta nada. Las quejas abiertas cuentan como en espera; las retiradas o sin respuesta, como en espera hasta que terminaron. Por fecha de recepción.',
    },
  },
  'customer-time-to-remedy': {
    title: { en: 'Customer’s time to remedy', es: 'Tiempo del cliente hasta la medida' },
    text: {
      en: 'Calendar time from receipt until the last remedy reached the customer. Complaints with a remedy still on its way count as waiting; those without a remedy are left out. By the date received.',
      es: 'Tiempo natural desde la recepción hasta que la última medida llegó al cliente. Las quejas con una medida en camino cuentan como en espera; las que no tienen medida se excluyen. Por fecha de recepción.',
    },
  },
  'our-time': {
    title: { en: 'Our time', es: 'Nuestro tiempo' },
    text: {
      en: 'Business hours during which we had the complaint, without the time we waited for the customer or a third party; by the calendar that the team which had it worked by then. Imported complaints are left out: their log does not tell who had them. By the date received.',
      es: 'Horas hábiles en que la queja estuvo con nosotros, sin el tiempo de espera del cliente o de terceros; según el calendario con que trabajaba entonces el equipo que la tenía. Las quejas importadas se excluyen: su registro no dice quién las tenía. Por fecha de recepción.',
    },
  },
  'where-the-time-went': {
    title: { en: 'Where the time went', es: 'En qué se fue el tiempo' },
    text: {
      en: 'All calendar seconds of the complaints received in the period, by who had them: nobody yet (also before it was written down), the frontline, somebody with more authority, the field, the customer, a third party, resolved and then reopened. Open complaints count up to now.',
      es: 'Todos los segundos naturales de las quejas recibidas en el período, según quién las tenía: nadie aún (también antes de registrarla), la primera línea, alguien con más autoridad, el campo, el cliente, un tercero, resueltas y luego reabiertas. Las abiertas cuentan hasta ahora.',
    },
  },
  throughput: {
    title: { en: 'Throughput', es: 'Quejas terminadas' },
    text: {
      en: 'Complaints by the date they were resolved, whenever they were received. It says how much work ended, not how long anybody waited.',
      es: 'Quejas según la fecha en que se resolvieron, sin importar cuándo se recibieron. Dice cuánto trabajo terminó, no cuánto esperó nadie.',
    },
  },
  received: {
    title: { en: 'Complaints received', es: 'Quejas recibidas' },
    text: {
      en: 'Complaints by the date received: how many came from a regulator or ombudsman, how many were upheld wholly or in part, and how many are open. Cancelled entries are left out.',
      es: 'Quejas por fecha de recepción: cuántas vinieron de un regulador o defensor, cuántas se dieron por válidas del todo o en parte y cuántas siguen abiertas. Se excluyen las anuladas.',
    },
  },
  'on-time': {
    title: { en: 'On time', es: 'A tiempo' },
    text: {
      en: 'Deadlines met, of all that were met or missed; an open one that is overdue is missed. A miss stays a miss: also when a longer target replaced it later (the two count as one, missed), when the target was switched off, and when the complaint was merged into another one, unless that one missed the same, which is then one miss. Left out are those still running, those cancelled before they were late, and those of cancelled entries. By the date the deadline began.',
      es: 'Plazos cumplidos, de todos los cumplidos o incumplidos; uno abierto y vencido está incumplido. Lo incumplido queda incumplido: también si después lo reemplazó un plazo más largo (los dos cuentan como uno, incumplido), si el plazo se desactivó o si la queja se unió a otra, salvo que esa otra incumpliera lo mismo, que es entonces un solo incumplimiento. Se excluyen los que aún corren, los cancelados antes de vencer y los de quejas anuladas. Por fecha de inicio del plazo.',
    },
  },
  'first-contact-resolution': {
    title: { en: 'First-contact resolution', es: 'Resolución en el primer contacto' },
    text: {
      en: 'Solved on the local day of receipt by the person who heard it, with one contact, no hand-over, no escalation for authority or skill, and no new contact of the account about the same within seven days. Known only eight days after receipt; a reopening within ten days of the resolution and a follow-up at any later time still take it away.',
      es: 'Resueltas el mismo día local por quien las escuchó, con un solo contacto, sin traspaso, sin escalar por autoridad o pericia y sin nuevo contacto de la cuenta sobre lo mismo en siete días. Se sabe a los ocho días de la recepción; una reapertura en los diez días siguientes a la resolución o un seguimiento posterior, cuando sea, todavía la quitan.',
    },
  },
  'next-day-resolution': {
    title: { en: 'Solved by the next working day', es: 'Resueltas al siguiente día hábil' },
    text: {
      en: 'Solved by the end of the first working day after receipt (D+1), of all complaints for which that day has ended.',
      es: 'Resueltas antes del cierre del primer día hábil después de la recepción (D+1), de todas aquellas para las que ese día ya terminó.',
    },
  },
  'frontline-resolution': {
    title: { en: 'Frontline resolution', es: 'Resueltas en primera línea' },
    text: {
      en: 'Solved with every remedy given by own authority or owed to the customer, and without a question for authority; of all solved complaints received in the period.',
      es: 'Resueltas con todas las medidas dadas por autoridad propia o debidas al cliente, sin consulta de autoridad; de todas las resueltas recibidas en el período.',
    },
  },
  'escalation-rate': {
    title: { en: 'Escalated', es: 'Escaladas' },
    text: {
      en: 'Complaints with at least one escalation of each kind, of all received in the period.',
      es: 'Quejas con al menos una escalada de cada tipo, de todas las recibidas en el período.',
    },
  },
  'approved-unchanged': {
    title: { en: 'Approved unchanged', es: 'Aprobadas sin cambios' },
    text: {
      en: 'Questions of authority that were granted exactly as asked, of all that were decided in the period. A high share says that a limit is too low.',
      es: 'Consultas de autoridad concedidas tal como se pidieron, de todas las decididas en el período. Una proporción alta dice que un límite es demasiado bajo.',
    },
  },
  'not-permitted': {
    title: { en: 'Not permitted, by reason', es: 'No permitido, por motivo' },
    text: {
      en: 'What stood in the way, of all that somebody asked for and could not settle by their own authority, in the period: put to somebody with more authority, or kept as refused. One question may have several reasons. What somebody only looked at is kept nowhere and not in it. By the date asked.',
      es: 'Qué lo impidió, de todo lo que alguien pidió y no pudo resolver por autoridad propia en el período: consultado a alguien con más autoridad o guardado como negado. Una consulta puede tener varios motivos. Lo que alguien solo miró no se guarda y no cuenta. Por fecha de la consulta.',
    },
  },
  'overturn-rate': {
    title: { en: 'Overturned at review', es: 'Cambiadas al revisar' },
    text: {
      en: 'Decisions that a second look by somebody else changed, in verdict or amount, of all that were reviewed and had been decided. What nobody asked to review is not in it. By the date of the review’s answer.',
      es: 'Decisiones que una segunda mirada de otra persona cambió, en el fallo o en el importe, de todas las revisadas que ya estaban decididas. Lo que nadie pidió revisar no cuenta. Por fecha de respuesta de la revisión.',
    },
  },
  'authority-wait': {
    title: { en: 'Wait for authority', es: 'Espera de autoridad' },
    text: {
      en: 'Calendar time from asking somebody with more authority to the decision; questions still open count as waiting, withdrawn ones are left out. By the date asked.',
      es: 'Tiempo natural desde que se pidió a alguien con más autoridad hasta la decisión; las consultas abiertas cuentan como en espera, las retiradas se excluyen. Por fecha de la consulta.',
    },
  },
  'promise-kept': {
    title: { en: 'Promises kept', es: 'Promesas cumplidas' },
    text: {
      en: 'Promises to customers that were kept by their time, of all that were kept or missed; an open one that is overdue is missed, and one that was missed stays so when it is taken back later. By the date promised.',
      es: 'Promesas a clientes cumplidas a tiempo, de todas las cumplidas o incumplidas; una abierta y vencida está incumplida, y la incumplida lo sigue siendo aunque después se retire. Por fecha de la promesa.',
    },
  },
  reopened: {
    title: { en: 'Reopened', es: 'Reabiertas' },
    text: {
      en: 'Complaints that were reopened at least once, of all that had been resolved. By the date received.',
      es: 'Quejas reabiertas al menos una vez, de todas las que se habían resuelto. Por fecha de recepción.',
    },
  },
  'repeat-contact': {
    title: { en: 'Repeat contact', es: 'Contacto repetido' },
    text: {
      en: 'Complaints about which the customer spoke to us again within seven days of the resolution: by a contact on the complaint itself other than praise, by a reopening, or by a new complaint of the same account about the same. Known only seven days after; complaints without an account are left out.',
      es: 'Quejas de las que el cliente volvió a hablarnos dentro de los siete días de la resolución: con un contacto sobre la misma queja que no fuera un elogio, con una reapertura o con otra queja de la misma cuenta sobre lo mismo. Se sabe siete días después; se excluyen las quejas sin cuenta.',
    },
  },
  credits: {
    title: { en: 'Credits', es: 'Créditos' },
    text: {
      en: 'Money by cost code in minor units: given, posted and reversed each on the day it happened, and outstanding, which is given and not yet posted as of now.',
      es: 'Dinero por código de costo en unidades menores: otorgado, registrado y revertido, cada uno el día en que ocurrió, y pendiente, lo otorgado y aún no registrado a la fecha.',
    },
  },
  satisfaction: {
    title: { en: 'How customers feel', es: 'Cómo se sienten los clientes' },
    text: {
      en: 'Satisfied: those who said that their complaint was handled well or very well, of all who answered the survey; beside it how many answered, of all who were asked at least fourteen days ago. What those who did not answer think is not known. Asked is one day after a resolution of ours, once for each complaint and each customer at most every thirty days, whoever left an address. By the date asked; never by person.',
      es: 'Satisfechos: quienes dijeron que su queja se trató bien o muy bien, de todos los que respondieron la encuesta; al lado, cuántos respondieron de todos aquellos a quienes se preguntó hace al menos catorce días. No se sabe qué piensan los que no respondieron. Se pregunta un día después de una resolución nuestra, una vez por queja y a cada cliente como mucho cada treinta días, si dejó una dirección. Por fecha de la pregunta; nunca por persona.',
    },
  },
  'problem-solved': {
    title: { en: 'Solved, say customers', es: 'Resuelto, dicen los clientes' },
    text: {
      en: 'What customers answered to “Was your problem solved?”, of all who answered the survey, and how many answered of all who were asked at least fourteen days ago. It stands beside what we ourselves call solved. By the date asked; never by person.',
      es: 'Lo que respondieron los clientes a «¿Se resolvió su problema?», de todos los que respondieron la encuesta, y cuántos respondieron de todos aquellos a quienes se preguntó hace al menos catorce días. Está junto a lo que nosotros llamamos resuelto. Por fecha de la pregunta; nunca por persona.',
    },
  },
  'told-others': {
    title: { en: 'Told others', es: 'Lo contaron a otros' },
    text: {
      en: 'Customers who have told other people about their complaint, mostly good or mostly bad things, of all who answered that question; and how many answered the survey of all who were asked at least fourteen days ago. By the date asked; never by person.',
      es: 'Clientes que contaron su queja a otras personas, sobre todo cosas buenas o sobre todo malas, de todos los que respondieron esa pregunta; y cuántos respondieron la encuesta de todos aquellos a quienes se preguntó hace al menos catorce días. Por fecha de la pregunta; nunca por persona.',
    },
  },
} as const satisfies Record<string, { readonly title: Words; readonly text: Words }>;

export type FigureName = keyof typeof figureWords;
