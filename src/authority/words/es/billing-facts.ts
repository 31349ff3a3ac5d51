import type { billingFacts } from '../../domain/billing-facts.ts';
import type { FactWords } from '../fact-words.ts';

/** What billing and the outage system deliver. */
export const billing: Pick<FactWords, keyof typeof billingFacts> = {
  'account.disputedBillMinor': { name: 'la factura en disputa' },
  'account.averageBill3mMinor': { name: 'la media de las tres facturas anteriores' },
  'account.averageBill4mMinor': { name: 'la media de las cuatro facturas anteriores' },
  'account.averageBill12mMinor': { name: 'la factura media de doce meses' },
  'account.highestBill3mMinor': { name: 'la mayor de las tres facturas anteriores' },
  'account.minimumBillMinor': { name: 'la factura mínima' },
  'account.estimatedBillMinor': { name: 'la factura por el consumo esperable' },
  'account.normalUsage': { name: 'el consumo normal' },
  'account.leakUsage': { name: 'el consumo con la fuga' },
  'account.periodsWithLeak': { name: 'el número de periodos de facturación con la fuga' },
  'account.billsLast12m': { name: 'el número de facturas enviadas en doce meses' },
  'account.overdueDays': { name: 'el atraso de la factura más antigua' },
  'account.backBilledMonths': { name: 'el tiempo que la corrección se remonta' },
  'account.minutesWithoutSupply': { name: 'el tiempo sin suministro' },
  'account.interruptionNoticeMinutes': { name: 'el aviso previo de la interrupción' },
  'account.activeMonths': { name: 'el tiempo que la cuenta lleva abierta' },
  'account.metered': { name: 'si la cuenta tiene medidor', yes: 'la cuenta tiene medidor', no: 'la cuenta no tiene medidor' },
  'account.ownerOccupied': {
    name: 'si vive allí quien es propietario',
    yes: 'vive allí quien es propietario',
    no: 'no vive allí quien es propietario',
  },
  'account.interruptionPlanned': {
    name: 'si la interrupción estaba programada',
    yes: 'la interrupción estaba programada',
    no: 'la interrupción no estaba programada',
  },
};
