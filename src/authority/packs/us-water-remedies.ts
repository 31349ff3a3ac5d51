import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import { packRemedy } from './pack-rule.ts';

const aboutBills = ['high-bill', 'billing-error', 'late-fee', 'payment', 'disconnection', 'meter', 'moving', 'other'] as const;

export const usWaterRemedies: readonly CatalogueEntry[] = [
  packRemedy({ kind: 'late-fee-waiver', executorCode: 'ADJ-LATE', offeredFor: aboutBills }),
  packRemedy({ kind: 'leak-adjustment', executorCode: 'ADJ-LEAK', offeredFor: ['leak', 'high-bill'] }),
  packRemedy({ kind: 'billing-credit', executorCode: 'ADJ-BILL', offeredFor: aboutBills }),
  packRemedy({ kind: 'sewer-credit', executorCode: 'ADJ-SEWER', offeredFor: ['sewer', 'high-bill', 'leak'] }),
  packRemedy({
    ...{ kind: 'payment-arrangement', executorCode: 'ARRANGE', offeredFor: aboutBills },
    ...{ family: 'arrangements', hasMoney: false, executor: 'collections', usualParams: { planMonths: 6 } },
  }),
  packRemedy({
    ...{ kind: 'meter-test', executorCode: 'METER-TEST', offeredFor: ['high-bill', 'billing-error', 'meter'] },
    ...{ family: 'field', hasMoney: false, executor: 'work-order' },
  }),
];
