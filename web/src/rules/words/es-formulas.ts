import type { formulas as en } from './en-formulas.ts';

/** What the editor of calculated amounts says. */
export const formulas: typeof en = {
  calculate: 'Calcularlo',
  kindOf: (part: string) => `Clase de: ${part}`,
  kinds: {
    number: 'un número fijo',
    fact: 'un dato',
    percentOf: 'un porcentaje de',
    times: 'un múltiplo de',
    rate: 'tanto por cada uno de',
    wholePeriods: 'periodos completos de',
    plus: 'la suma de',
    min: 'el menor de',
    max: 'el mayor de',
    minus: 'la diferencia',
    ifAtLeast: 'solo si alcanza',
  },
  percent: 'Por ciento',
  by: 'Veces',
  each: 'Importe por cada uno',
  per: 'Contado en pasos de',
  of: 'De',
  from: 'De',
  take: 'Se resta',
  value: 'Cuando esto',
  reaches: 'es al menos',
  then: 'entonces',
  part: (place: number) => `Parte ${place}`,
  removePart: (place: number) => `Quitar la parte ${place}`,
  remove: 'Quitar',
  addPart: 'Añadir una parte',
};
