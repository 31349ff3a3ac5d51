import { plural } from '../../words/plural.ts';
import type { factsCatalogue as en } from './en-facts.ts';

/** The catalogue of facts. */
export const factsCatalogue: typeof en = {
  title: 'Datos que las reglas pueden leer',
  hint: 'Una regla puede tratar de estos datos y de nada más. Un dato que nadie conoce, o más antiguo de lo admitido, no abre ni levanta nada.',
  search: 'Buscar entre los datos',
  none: 'Ningún dato tiene estas palabras',
  noneHint: 'Busque menos palabras. Un dato nuevo lo añade un programador, en un solo lugar.',
  personal: 'personal: oculto a quien lee decisiones para una auditoría',
  columns: {
    fact: 'Dato',
    unit: 'Se dice en',
    source: 'De',
    age: 'Vale durante',
    direction: 'Cuanto más',
    changedBy: 'Quién puede cambiarlo',
    since: 'Desde la versión',
  },
  units: {
    minor: 'dinero',
    money: 'dinero',
    minute: 'minutos',
    day: 'días',
    month: 'meses',
    count: 'un número',
    usage: 'consumo facturado',
    rank: 'un grado de una escala',
    enum: 'uno de una lista',
    set: 'varios de una lista',
    bool: 'sí o no',
    int: 'un número',
  },
  sources: {
    complaint: 'la queja',
    remedy: 'la medida pedida',
    customer: 'la ficha del cliente',
    account: 'facturación',
    employee: 'el directorio de personal',
    ledger: 'lo dado hasta ahora',
    clock: 'el reloj',
  },
  directions: { up: 'solo puede permitir más', down: 'solo puede permitir menos', none: 'puede ambas cosas' },
  changers: {
    nobody: 'nadie con su trabajo',
    employee: 'el empleado, al trabajar en la queja',
    training: 'un curso',
    ladder: 'alguien de nivel superior',
  },
  days: (count: number) => `${count} ${plural('es', count, { one: 'día', other: 'días' })}`,
  hours: (count: number) => `${count} ${plural('es', count, { one: 'hora', other: 'horas' })}`,
  minutes: (count: number) => `${count} ${plural('es', count, { one: 'minuto', other: 'minutos' })}`,
};
