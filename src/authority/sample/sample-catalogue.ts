import type { CatalogueEntry, RemedyCatalogue } from '../domain/remedy-catalogue.ts';

type Described = Pick<CatalogueEntry, 'kind' | 'offeredFor' | 'executorCode' | 'executeByDays'> & Partial<CatalogueEntry>;

const credit = (entry: Described): CatalogueEntry => ({
  family: 'credits',
  hasMoney: true,
  immediateHelp: false,
  executor: 'billing',
  usualParams: {},
  ...entry,
});

const service = (entry: Described & Pick<CatalogueEntry, 'family' | 'executor'>): CatalogueEntry => ({
  hasMoney: false,
  immediateHelp: false,
  usualParams: {},
  ...entry,
});

const aboutBills = ['high-bill', 'billing-error', 'late-fee', 'payment', 'meter', 'moving', 'other'] as const;
const aboutSupply = ['outage', 'voltage', 'no-water', 'low-pressure', 'water-quality', 'leak', 'sewer'] as const;
const aboutMeters = ['high-bill', 'billing-error', 'meter', 'moving'] as const;

/** The remedies of the sample water and power utility, and who carries each out. */
export const sampleCatalogue: RemedyCatalogue = {
  version: 1,
  entries: [
    credit({
      kind: 'late-fee-waiver',
      offeredFor: ['late-fee', 'payment', 'billing-error', 'high-bill', 'disconnection'],
      executorCode: 'ADJ-LATE',
      executeByDays: 2,
    }),
    credit({ kind: 'billing-credit', offeredFor: aboutBills, executorCode: 'ADJ-BILL', executeByDays: 5 }),
    credit({ kind: 'outage-credit', offeredFor: ['outage', 'voltage', 'no-water'], executorCode: 'ADJ-OUT', executeByDays: 5 }),
    credit({ kind: 'leak-adjustment', offeredFor: ['leak', 'high-bill'], executorCode: 'ADJ-LEAK', executeByDays: 10 }),
    credit({ kind: 'goodwill-credit', offeredFor: 'every', executorCode: 'ADJ-GOOD', executeByDays: 5 }),
    credit({ kind: 'missed-appointment-payment', offeredFor: 'every', executorCode: 'PAY-APPT', executeByDays: 10 }),
    service({
      kind: 'payment-arrangement',
      family: 'arrangements',
      offeredFor: ['high-bill', 'billing-error', 'late-fee', 'payment', 'disconnection'],
      executor: 'collections',
      executorCode: 'ARRANGE',
      executeByDays: 1,
      usualParams: { planMonths: 6 },
    }),
    service({
      kind: 'disconnection-hold',
      family: 'arrangements',
      offeredFor: [...aboutBills, 'disconnection'],
      executor: 'collections',
      executorCode: 'HOLD',
      executeByDays: 0,
    }),
    service({
      kind: 'apology',
      family: 'care',
      offeredFor: 'every',
      executor: 'message',
      executorCode: 'APOLOGY',
      executeByDays: 1,
    }),
    service({
      kind: 'bottled-water',
      family: 'care',
      offeredFor: ['no-water', 'water-quality', 'low-pressure'],
      executor: 'work-order',
      executorCode: 'WATER',
      executeByDays: 0,
      immediateHelp: true,
      usualParams: { quantity: 4 },
    }),
    service({
      kind: 'meter-re-read',
      family: 'field',
      offeredFor: aboutMeters,
      executor: 'work-order',
      executorCode: 'REREAD',
      executeByDays: 5,
    }),
    service({
      kind: 'field-visit',
      family: 'field',
      offeredFor: [...aboutSupply, 'meter', 'high-bill', 'street-works', 'appointment', 'gas-smell', 'safety'],
      executor: 'work-order',
      executorCode: 'VISIT',
      executeByDays: 3,
      immediateHelp: true,
    }),
    service({
      kind: 'meter-test',
      family: 'field',
      offeredFor: aboutMeters,
      executor: 'work-order',
      executorCode: 'METER-TEST',
      executeByDays: 10,
    }),
  ],
};
