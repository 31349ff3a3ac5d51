import type { Formula } from '../domain/formula.ts';

const bill = 'account.disputedBillMinor';
const difference = (from: Formula, take: Formula): Formula => ({ op: 'minus', from, take });
const half = (of: Formula): Formula => ({ op: 'percentOf', percent: 50, of });
const atLeast = (least: Formula, amount: Formula): Formula => ({ op: 'ifAtLeast', value: amount, reaches: least, then: amount });

/** Half of the use above the normal one, in the utility's unit. City of Cedar Hill, Texas; leak adjustment programme, comcate.com FAQ 90. */
export const halfTheExcessUse: Formula = half(difference({ fact: 'account.leakUsage' }, { fact: 'account.normalUsage' }));

/** City of Fulton, Kentucky: half of what exceeds the average of three months, the bill never below the minimum. */
export const fultonAdjustment: Formula = {
  op: 'min',
  of: [
    half(difference({ fact: bill }, { fact: 'account.averageBill3mMinor' })),
    difference({ fact: bill }, { fact: 'account.minimumBillMinor' }),
  ],
};

/** City of Roxboro, North Carolina: half of what exceeds the average of four months. */
export const roxboroAdjustment: Formula = half(difference({ fact: bill }, { fact: 'account.averageBill4mMinor' }));

/** Madison County, Alabama: what exceeds three times the average of twelve months, nothing below 10.00. */
export const madisonRefund: Formula = atLeast(
  1_000,
  difference({ fact: bill }, { op: 'times', by: 3, of: { fact: 'account.averageBill12mMinor' } }),
);

/** City of McCall, Idaho: what exceeds 120 % of the bill for the estimated use. */
export const mccallAdjustment: Formula = {
  op: 'max',
  of: [0, difference({ fact: bill }, { op: 'percentOf', percent: 120, of: { fact: 'account.estimatedBillMinor' } })],
};

/** Oregon City, Oregon: half the distribution rate on the use above the normal one, from twice the average bill on. */
export const oregonCityAdjustment = (minorPerThousand: number): Formula => ({
  op: 'ifAtLeast',
  value: { fact: bill },
  reaches: { op: 'times', by: 2, of: { fact: 'account.averageBillMinor' } },
  then: half({
    op: 'rate',
    minor: minorPerThousand,
    per: 1_000,
    of: difference({ fact: 'account.leakUsage' }, { fact: 'account.normalUsage' }),
  }),
});

/** Electricity guaranteed standards as amended 2023: so much after twelve hours, so much for each further twelve. */
export const gsopRestoration = (first: number, further: number): Formula => ({
  op: 'ifAtLeast',
  value: { fact: 'account.minutesWithoutSupply' },
  reaches: 721,
  then: {
    op: 'plus',
    of: [
      first,
      {
        op: 'rate',
        minor: further,
        per: 1,
        of: { op: 'wholePeriods', per: 720, of: difference({ fact: 'account.minutesWithoutSupply' }, 720) },
      },
    ],
  },
});
