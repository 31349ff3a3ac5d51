/** What people complain about, how often, and what is then asked for; invented, but with the proportions of a water and power desk. */
export type Mix = {
  readonly category: string;
  readonly weight: number;
  readonly utility: string;
  /** Kind, how often it is what is asked for, and the median amount in minor units; 0 for a remedy without money. */
  readonly remedies: readonly (readonly [kind: string, weight: number, medianMinor: number])[];
  /** Tag and its probability. */
  readonly tags: readonly (readonly [tag: string, probability: number])[];
  readonly causes: readonly string[];
};

const care: Mix['remedies'] = [
  ['goodwill-credit', 12, 2_200],
  ['apology', 8, 0],
];

export const mixes: readonly Mix[] = [
  {
    category: 'high-bill',
    weight: 28,
    utility: 'water',
    remedies: [
      ['billing-credit', 34, 5_200],
      ['leak-adjustment', 12, 14_000],
      ['meter-re-read', 14, 0],
      ['meter-test', 5, 0],
      ...care,
    ],
    tags: [
      ['estimated-read', 0.28],
      ['wrong-tariff', 0.06],
      ['leak-repaired', 0.12],
      ['hardship', 0.08],
      ['repeated', 0.1],
    ],
    causes: ['estimated-read', 'meter-misread', 'higher-use', 'leak-at-customer', 'wrong-tariff'],
  },
  {
    category: 'billing-error',
    weight: 14,
    utility: 'power',
    remedies: [['billing-credit', 40, 4_300], ['late-fee-waiver', 14, 1_500], ...care],
    tags: [
      ['wrong-tariff', 0.2],
      ['estimated-read', 0.1],
      ['repeated', 0.12],
    ],
    causes: ['wrong-tariff', 'posting-error', 'staff-error'],
  },
  {
    category: 'late-fee',
    weight: 12,
    utility: 'power',
    remedies: [
      ['late-fee-waiver', 50, 1_800],
      ['payment-arrangement', 18, 0],
      ['goodwill-credit', 4, 1_500],
    ],
    tags: [
      ['hardship', 0.2],
      ['repeated', 0.08],
    ],
    causes: ['posting-error', 'other', 'nothing-found'],
  },
  {
    category: 'disconnection',
    weight: 8,
    utility: 'power',
    remedies: [
      ['disconnection-hold', 30, 0],
      ['payment-arrangement', 30, 0],
      ['late-fee-waiver', 8, 2_400],
    ],
    tags: [
      ['hardship', 0.45],
      ['medical-equipment', 0.08],
      ['legal', 0.02],
    ],
    causes: ['other', 'posting-error'],
  },
  {
    category: 'outage',
    weight: 16,
    utility: 'power',
    remedies: [['outage-credit', 42, 5_400], ['field-visit', 10, 0], ...care],
    tags: [
      ['long-outage', 0.35],
      ['medical-equipment', 0.05],
      ['major-event', 0.15],
      ['media', 0.02],
    ],
    causes: ['equipment-failure', 'weather', 'third-party-damage'],
  },
  {
    category: 'no-water',
    weight: 7,
    utility: 'water',
    remedies: [['outage-credit', 18, 4_000], ['bottled-water', 26, 0], ['field-visit', 16, 0], ...care],
    tags: [
      ['long-outage', 0.2],
      ['media', 0.02],
    ],
    causes: ['main-break', 'planned-work', 'leak-on-network'],
  },
  {
    category: 'leak',
    weight: 6,
    utility: 'water',
    remedies: [['leak-adjustment', 40, 19_000], ['field-visit', 14, 0], ...care],
    tags: [
      ['leak-repaired', 0.6],
      ['hardship', 0.06],
    ],
    causes: ['leak-at-customer', 'leak-on-network'],
  },
  {
    category: 'appointment',
    weight: 6,
    utility: 'water',
    remedies: [['missed-appointment-payment', 44, 3_000], ['field-visit', 10, 0], ...care],
    tags: [
      ['missed-appointment', 0.8],
      ['repeated', 0.1],
    ],
    causes: ['missed-appointment', 'staff-error'],
  },
  {
    category: 'staff-conduct',
    weight: 3,
    utility: 'other',
    remedies: care,
    tags: [
      ['repeated', 0.1],
      ['legal', 0.03],
      ['media', 0.02],
    ],
    causes: ['staff-error', 'nothing-found'],
  },
];
