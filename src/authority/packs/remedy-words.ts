import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Translated } from '../words/language.ts';

/** What the packs call remedies that a catalogue may not have; a utility's own words win. */
export const packRemedyWords: Readonly<Record<RemedyKind, Translated>> = {
  'late-fee-waiver': { en: 'Waive the late fee', es: 'Anular el recargo por atraso' },
  'leak-adjustment': { en: 'Leak adjustment', es: 'Ajuste por fuga' },
  'billing-credit': { en: 'Billing credit', es: 'Crédito en la factura' },
  'sewer-credit': { en: 'Sewer credit', es: 'Crédito por alcantarillado' },
  'payment-arrangement': { en: 'Payment arrangement', es: 'Acuerdo de pago' },
  'meter-test': { en: 'Meter test', es: 'Prueba del medidor' },
  'disconnection-hold': { en: 'Disconnection hold', es: 'Suspensión del corte' },
  'supervisory-review': { en: 'Review by a supervisor', es: 'Revisión por un supervisor' },
  'gss-appointment': { en: 'Guaranteed payment for a missed appointment', es: 'Pago garantizado por cita incumplida' },
  'gss-written-complaint': {
    en: 'Guaranteed payment for a late answer to a complaint',
    es: 'Pago garantizado por respuesta tardía a una queja',
  },
  'gss-low-pressure': { en: 'Guaranteed payment for low pressure', es: 'Pago garantizado por baja presión' },
  'gss-planned-interruption': {
    en: 'Guaranteed payment for a planned interruption without notice',
    es: 'Pago garantizado por corte programado sin aviso',
  },
  'gss-supply-restored': {
    en: 'Guaranteed payment for supply restored late',
    es: 'Pago garantizado por suministro repuesto tarde',
  },
  'gss-bills': { en: 'Guaranteed payment for errors in bills', es: 'Pago garantizado por errores en facturas' },
};
