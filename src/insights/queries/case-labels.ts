import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { Sql } from '../../platform/index.ts';
import { FigureLabels } from './figure-labels.ts';
import type { Label } from '../domain/figures/label.ts';

type Kind =
  | ('remedy' | 'severity' | 'channel' | 'origin' | 'state' | 'outcome' | 'verdict' | 'remedy-state')
  | ('deadline' | 'deadline-state' | 'pause');

/** What a key is called on paper. */
export type LabelOf = (kind: Kind, key: string) => string;

@Injectable()
export class CaseLabels {
  constructor(
    private readonly authority: AuthorityApi,
    private readonly figures: FigureLabels,
  ) {}

  async in(sql: Sql, language: 'en' | 'es'): Promise<LabelOf> {
    const kinds = await this.authority.catalogue(sql);
    const remedies = new Map(kinds.map(({ kind, label }) => [kind, label]));
    const figureLabel = await this.figures.of(sql, ['severity', 'channel', 'origin']);
    return (kind, key) => {
      const place = ['severity', 'channel', 'origin'].indexOf(kind);
      const ofFigure = place < 0 ? undefined : figureLabel([key, key, key])[place];
      const label = kind === 'remedy' ? remedies.get(key) : (ofFigure ?? fixed[kind]?.[key]);
      return label?.[language] ?? spelled(key);
    };
  }
}

const spelled = (key: string): string => key.charAt(0) + key.slice(1).toLowerCase().replaceAll(/[_-]/g, ' ');

const fixed: Partial<Record<Kind, Readonly<Record<string, Label>>>> = {
  state: {
    NEW: { en: 'New', es: 'Nueva' },
    OPEN: { en: 'In work', es: 'En trabajo' },
    AWAITING_FIELD: { en: 'Crew on its way', es: 'Cuadrilla en camino' },
    AWAITING_CUSTOMER: { en: 'Waiting for the customer', es: 'A la espera del cliente' },
    AWAITING_THIRD_PARTY: { en: 'Waiting for a third party', es: 'A la espera de un tercero' },
    AWAITING_DECISION: { en: 'Waiting for a decision', es: 'A la espera de una decisión' },
    RESOLVED: { en: 'Resolved', es: 'Resuelta' },
    CLOSED: { en: 'Closed', es: 'Cerrada' },
    VOID: { en: 'Cancelled entry', es: 'Anulada' },
  },
  outcome: {
    UPHELD: { en: 'We were at fault: yes', es: 'Fue culpa nuestra: sí' },
    PARTLY_UPHELD: { en: 'We were at fault: partly', es: 'Fue culpa nuestra: en parte' },
    NOT_UPHELD: { en: 'We were at fault: no', es: 'Fue culpa nuestra: no' },
    SETTLED_NO_FAULT: { en: 'Settled without fault', es: 'Arreglado sin culpa' },
    WITHDRAWN: { en: 'Withdrawn by the customer', es: 'Retirada por el cliente' },
    NO_REPLY: { en: 'No reply from the customer', es: 'Sin respuesta del cliente' },
    REFERRED_OUT: { en: 'Passed to another body', es: 'Remitida a otro organismo' },
    DEADLOCK: { en: 'Final answer, no agreement', es: 'Respuesta final, sin acuerdo' },
    NOT_RECORDED: { en: 'Not recorded', es: 'Sin registrar' },
  },
  verdict: {
    OWED: { en: 'Owed to the customer', es: 'Debido al cliente' },
    PERMIT: { en: 'Within own authority', es: 'Con autoridad propia' },
    PERMIT_IF: { en: 'Not yet: something is missing', es: 'Aún no: falta algo' },
    ESCALATE: { en: 'Beyond own authority', es: 'Fuera de la autoridad propia' },
    NOT_OFFERED: { en: 'Not offered here', es: 'No se ofrece aquí' },
  },
  'remedy-state': {
    PROPOSED: { en: 'Asked for', es: 'Solicitado' },
    AUTHORISED: { en: 'Given', es: 'Otorgado' },
    SENT: { en: 'On its way', es: 'En camino' },
    EXECUTED: { en: 'Carried out', es: 'Ejecutado' },
    REVERSED: { en: 'Taken back', es: 'Revertido' },
    REFUSED: { en: 'Refused', es: 'Denegado' },
    EXPIRED: { en: 'Ended', es: 'Vencido' },
    FAILED: { en: 'Failed', es: 'Fallido' },
    CANCELLED: { en: 'Cancelled', es: 'Cancelado' },
  },
  deadline: {
    ACKNOWLEDGE: { en: 'Acknowledge', es: 'Acusar recibo' },
    FIRST_RESPONSE: { en: 'First answer by a person', es: 'Primera respuesta de una persona' },
    UPDATE: { en: 'Next news to the customer', es: 'Próximas noticias al cliente' },
    PROMISE: { en: 'Promise', es: 'Promesa' },
    RESOLUTION: { en: 'Resolution', es: 'Resolución' },
    DECISION: { en: 'Decision', es: 'Decisión' },
    REGULATORY: { en: 'Regulator', es: 'Regulador' },
    OBLIGATION: { en: 'Payment owed', es: 'Pago debido' },
    REVIEW: { en: 'Second look', es: 'Segunda mirada' },
  },
  pause: {
    AWAITING_CUSTOMER: { en: 'Waiting for the customer', es: 'A la espera del cliente' },
    AWAITING_THIRD_PARTY: { en: 'Waiting for a third party', es: 'A la espera de un tercero' },
    RESOLVED: { en: 'Resolved, until it was reopened', es: 'Resuelta, hasta que se reabrió' },
  },
  'deadline-state': {
    RUNNING: { en: 'Running', es: 'En curso' },
    PAUSED: { en: 'Paused', es: 'En pausa' },
    MET: { en: 'Met', es: 'Cumplido' },
    MISSED: { en: 'Missed', es: 'Incumplido' },
    CANCELLED: { en: 'Ended', es: 'Terminado' },
    SUPERSEDED: { en: 'Replaced', es: 'Reemplazado' },
  },
};
