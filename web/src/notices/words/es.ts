import { plural } from '../../words/plural.ts';
import type { NoticeWords } from './en.ts';

export const notices: NoticeWords = {
  title: 'Avisos para usted',
  unread: (count: number) =>
    count === 0
      ? 'Nada sin leer'
      : `${many(count)} ${plural('es', count, { one: 'aviso', other: 'avisos' })} sin leer para usted`,
  views: 'Qué avisos',
  tabs: { unread: 'Sin leer', all: 'Todos' },
  none: {
    unread: 'Lo ha leído todo.',
    all: 'Todavía no hay nada que avisarle.',
  },
  hint: 'Aquí se le avisa cuando un plazo suyo está cerca o vencido, cuando una pregunta a un cliente no se puede entregar, cuando debe una respuesta, y cómo terminó una queja que usted oyó primero o en la que concedió algo. También lee aquí cuándo está listo un informe que encargó. Una suspensión del corte que nadie confirmó a tiempo aparece aquí para quien está de guardia.',
  calls: 'Actúe ahora en estos',
  aboutRules: 'Las propias reglas',
  others: 'Se le avisa',
  late: (kind: string) => `${kind}: vencido`,
  close: (kind: string) => `${kind}: queda poco tiempo`,
  due: 'Vence',
  ended: (how: string) => `Terminó: ${how}`,
  endedBy: (who: string, how: string) => `${who} la terminó: ${how}`,
  undelivered:
    'Una pregunta al cliente no se pudo entregar: no hay dirección a la que escribir. La queja está abierta de nuevo; pregunte por teléfono.',
  cancelled: 'registro anulado',
  reportReady: (from: string, to: string) => `El informe está listo: ${from} – ${to}`,
  because: {
    OWNER: 'La queja es suya.',
    ROLE: 'Se avisa a todas las personas de su función.',
    HOLDER: 'La pregunta espera su respuesta.',
    LEVEL: 'La pregunta espera a cualquiera de su nivel.',
    TEAM_LEAD: 'No hay nadie más cerca y usted dirige el equipo.',
    MANAGER_ON_DUTY: 'No hay nadie más cerca y usted es el gerente de turno.',
    REGISTRAR: 'Usted registró la queja.',
    REMEDY: 'Usted concedió algo en esta queja.',
    ORDERED: 'Usted encargó este informe.',
  },
  markRead: 'Marcar como leído',
  markReadOf: (reference: string) => `Marcar como leído: ${reference}`,
  markUnread: 'Marcar como no leído',
  markUnreadOf: (reference: string) => `Marcar como no leído: ${reference}`,
  markAll: 'Marcar como leídos los que se ven',
  marked: (count: number) =>
    `${count} ${plural('es', count, { one: 'aviso marcado como leído', other: 'avisos marcados como leídos' })}.`,
  undo: 'Deshacer',
  anonymous: 'sin nombre',
  read: 'Leído',
  holdUnconfirmed: (order: string) => `Suspensión del corte sin confirmar (orden ${order})`,
  cutOffAt: 'La lista de cortes se hace',
  callThem: 'Llame a Cobros y confirme la orden con su referencia:',
  confirmThere: 'Por ejecutar',
  calledBecause: {
    ON_CALL: 'Le llegó porque está de guardia.',
    SUPERVISOR: 'Le llegó porque no hay nadie de guardia y usted es supervisor.',
    MANAGER: 'Le llegó porque no hay nadie de guardia ni supervisor presente.',
  },
};

const many = (count: number): string => (count >= 100 ? '100 o más' : String(count));
