import type { customerSegments, trainings } from '../../domain/fact-values.ts';
import type { FactWords } from '../fact-words.ts';
import { billing } from './billing-facts.ts';
import { complaint } from './complaint-facts.ts';
import { ledger } from './ledger-facts.ts';
import { levelClauses, roles } from './ranks.ts';

export const facts: FactWords = {
  ...complaint,
  'customer.segment': {
    name: 'el tipo de cliente',
    values: {
      residential: 'hogar',
      'small-business': 'pequeña empresa',
      'large-business': 'gran empresa',
      'public-body': 'organismo público',
    } satisfies Record<(typeof customerSegments)[number], string>,
  },
  'customer.vulnerable': {
    name: 'si el cliente es vulnerable',
    yes: 'el cliente es vulnerable',
    no: 'el cliente no es vulnerable',
  },
  'customer.tenureMonths': { name: 'el tiempo como cliente' },
  'customer.verified': {
    name: 'si quien llama está verificado',
    yes: 'quien llama está verificado',
    no: 'quien llama no está verificado',
  },
  'account.linked': { name: 'si hay cuenta vinculada', yes: 'hay una cuenta vinculada', no: 'no hay cuenta vinculada' },
  'account.balanceMinor': { name: 'el saldo' },
  'account.disputedMinor': { name: 'el importe en disputa' },
  'account.lastBillMinor': { name: 'la última factura' },
  'account.averageBillMinor': { name: 'la factura media' },
  ...billing,
  'account.disconnectInDays': { name: 'el plazo hasta el corte' },
  'employee.role': { name: 'el puesto de la persona', values: roles },
  'employee.trainings': {
    name: 'la formación de la persona',
    has: (training) => `la persona tiene formación en ${training}`,
    lacks: (training) => `la persona no tiene formación en ${training}`,
    values: {
      'billing-basics': 'facturación básica',
      tariffs: 'tarifas',
      'leak-adjustments': 'ajustes por fuga',
      'outage-compensation': 'compensación por cortes',
      'payment-arrangements': 'acuerdos de pago',
      'field-safety': 'seguridad en campo',
      negotiation: 'negociación',
      regulatory: 'casos del regulador',
    } satisfies Record<(typeof trainings)[number], string>,
  },
  'employee.tenureMonths': { name: 'el tiempo en el puesto' },
  'employee.isRegistrar': {
    name: 'si la persona registró la queja',
    yes: 'la persona registró la queja',
    no: 'la queja la registró otra persona',
  },
  ...ledger,
  'remedy.planMonths': { name: 'la duración del plan' },
  'remedy.quantity': { name: 'la cantidad' },
  'employee.level': { name: 'el nivel de la persona', clauses: levelClauses },
};
