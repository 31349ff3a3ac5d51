import pg from 'pg';

const int8 = 20;
const date = 1082;

/** bigint columns hold minor units and counts below 2^53; a larger one is a fault, never a rounded number. */
const toSafeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a safe integer`);
  return value;
};

const usual = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;

/** How PostgreSQL's values arrive: bigint as a safe number, a date as 'YYYY-MM-DD', the rest as pg does it. */
export const valueTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
    if (oid === int8 && format !== 'binary') return toSafeInteger;
    if (oid === date && format !== 'binary') return (text) => text;
    return usual(oid, format);
  },
};
