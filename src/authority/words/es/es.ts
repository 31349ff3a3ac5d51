import type { Vocabulary } from '../vocabulary.ts';
import { facts } from './facts.ts';
import { cases, findings } from './findings.ts';
import { frame } from './frame.ts';
import { effects, grammar } from './grammar.ts';
import { levels, roles } from './ranks.ts';
import { reasons } from './reasons.ts';

export const es: Vocabulary = {
  facts,
  grammar,
  effects,
  reasons,
  findings,
  cases,
  frame,
  levels,
  roles,
  verdicts: {
    OWED: 'se le debe al cliente',
    PERMIT: 'puede ahora',
    PERMIT_IF: 'puede en cuanto …',
    ESCALATE: 'necesita a alguien con más autoridad',
    NOT_OFFERED: 'no se ofrece aquí',
  },
  scopes: { customer: 'a un cliente', account: 'en una cuenta', employee: 'por una persona', team: 'por un equipo' },
  windows: {
    'rolling-365-days': 'en 365 días cualesquiera',
    'rolling-24-months': 'en 24 meses cualesquiera',
    'rolling-5-years': 'en cinco años cualesquiera',
    'calendar-day': 'en un día',
    'calendar-month': 'en un mes natural',
    'calendar-year': 'en un año natural',
  },
  doubts: { missing: 'no consta', stale: 'demasiado antiguo', invalid: 'no utilizable' },
  refusals: {
    'contract-customer': 'el cliente tiene un contrato con otras condiciones',
    'caller-not-verified': 'quien llama no está verificado',
    'separation-of-duties': 'quien registró una queja no la decide a solas',
    'own-account': 'nadie decide sobre alguien cercano',
  },
  evidence: {
    photo: 'una foto',
    receipt: 'un recibo',
    'photo-or-receipt': 'una foto o un recibo',
    'meter-photo': 'una foto del medidor',
    'meter-read': 'una lectura del medidor',
    'repair-invoice': 'la factura de la reparación',
    'plumber-invoice': 'la factura del fontanero',
    'proof-of-payment': 'un comprobante de pago',
    'medical-certificate': 'un certificado médico',
    'outage-record': 'el registro del corte',
    document: 'un documento',
  },
};
