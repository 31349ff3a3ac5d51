import type { LedgerFactId } from '../../domain/ledger-facts.ts';
import type { FactWords } from '../fact-words.ts';

/** What the allowance ledger says. */
export const ledger: Pick<FactWords, LedgerFactId> = {
  'customer.credits12mMinor': { name: 'la suma de los créditos del cliente en los últimos 12 meses' },
  'customer.creditCount12m': { name: 'el número de créditos del cliente en los últimos 12 meses' },
  'customer.creditsThisYearMinor': { name: 'la suma de los créditos del cliente este año' },
  'employee.creditsTodayMinor': { name: 'la suma de los créditos que la persona dio hoy' },
  'team.creditsThisMonthMinor': { name: 'la suma de los créditos que el equipo dio este mes' },
  'complaint.givenMinor': { name: 'lo dado en esta queja' },
  'customer.monthsSinceCredit': { name: 'el tiempo desde el último crédito del cliente' },
  'account.credits12mMinor': { name: 'la suma de los créditos de la cuenta en los últimos 12 meses' },
  'account.creditCount12m': { name: 'el número de créditos de la cuenta en los últimos 12 meses' },
  'account.creditsThisYearMinor': { name: 'la suma de los créditos de la cuenta este año' },
  'account.monthsSinceCredit': { name: 'el tiempo desde el último crédito de la cuenta' },
  'employee.creditCountToday': { name: 'el número de créditos que la persona dio hoy' },
  'employee.creditsThisMonthMinor': { name: 'la suma de los créditos que la persona dio este mes' },
  'remedy.timesThisYear': { name: 'el número de veces que la cuenta ya lo recibió este año' },
  'remedy.times12m': { name: 'el número de veces que la cuenta ya lo recibió en los últimos 12 meses' },
  'remedy.times24m': { name: 'el número de veces que la cuenta ya lo recibió en los últimos 24 meses' },
  'remedy.times5y': { name: 'el número de veces que la cuenta ya lo recibió en los últimos cinco años' },
  'remedy.given12mMinor': { name: 'lo que la cuenta recibió de esto en los últimos 12 meses' },
  'remedy.monthsSinceLast': { name: 'el tiempo desde la última vez que la cuenta lo recibió' },
  'account.causeCredits12mMinor': { name: 'la suma de los créditos de la cuenta por la misma causa en los últimos 12 meses' },
  'account.causeCreditCount12m': { name: 'el número de créditos de la cuenta por la misma causa en los últimos 12 meses' },
  'account.monthsSinceCauseCredit': { name: 'el tiempo desde el último crédito de la cuenta por la misma causa' },
  'employee.monthsSinceCredit': { name: 'el tiempo desde el último crédito que la persona dio a alguien' },
  'employee.kindGivenThisMonthMinor': { name: 'lo que la persona dio con esta medida este mes' },
  'employee.kindCountThisMonth': { name: 'el número de veces que la persona dio esta medida este mes' },
  'employee.monthsSinceKind': { name: 'el tiempo desde la última vez que la persona dio esta medida' },
};
