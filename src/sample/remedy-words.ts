import type { RemedyWords } from '../authority/index.ts';

const words = (en: string, es: string, whereInstead: string | null = null): RemedyWords => ({ label: { en, es }, whereInstead });

/** What the sample utility calls its remedies. */
export const sampleRemedyWords: Readonly<Record<string, RemedyWords>> = {
  'late-fee-waiver': words('Waive the late fee', 'Anular el recargo por atraso'),
  'billing-credit': words('Billing credit', 'Crédito en la factura'),
  'outage-credit': words('Outage credit', 'Crédito por corte'),
  'leak-adjustment': words('Leak adjustment', 'Ajuste por fuga'),
  'goodwill-credit': words('Goodwill credit', 'Crédito de cortesía'),
  'missed-appointment-payment': words('Payment for a missed appointment', 'Pago por cita incumplida'),
  'payment-arrangement': words('Payment arrangement', 'Acuerdo de pago'),
  'disconnection-hold': words('Disconnection hold', 'Suspensión del corte'),
  apology: words('Apology in writing', 'Disculpa por escrito'),
  'meter-re-read': words('Read the meter again', 'Nueva lectura del medidor'),
  'field-visit': words('Visit by a crew', 'Visita de una cuadrilla'),
  'meter-test': words('Meter test', 'Prueba del medidor'),
  'bottled-water': words('Bottled water', 'Agua embotellada'),
};

/** Throws when the catalogue has a remedy without a name. */
export function wordsOfRemedy(kind: string): RemedyWords {
  const found = sampleRemedyWords[kind];
  if (!found) throw new Error(`The sample has no words for the remedy ${kind}.`);
  return found;
}
