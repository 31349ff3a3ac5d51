/** What the customer says it is about. A complaint of a category missing here has an unknown category, and grants that read it stay shut. */
export const complaintCategories = [
  'high-bill',
  'billing-error',
  'late-fee',
  'payment',
  'disconnection',
  'meter',
  'outage',
  'voltage',
  'no-water',
  'low-pressure',
  'water-quality',
  'leak',
  'sewer',
  'gas-smell',
  'safety',
  'street-works',
  'appointment',
  'staff-conduct',
  'moving',
  'other',
] as const;

export const utilities = ['water', 'sewer', 'power', 'gas', 'other'] as const;

export const channels = ['phone', 'counter', 'field', 'web', 'email', 'social', 'letter', 'sms', 'api'] as const;

export const origins = ['CUSTOMER', 'REGULATOR', 'OMBUDSMAN', 'ELECTED_OFFICIAL'] as const;

export const causes = [
  'meter-misread',
  'estimated-read',
  'meter-fault',
  'wrong-tariff',
  'posting-error',
  'leak-at-customer',
  'leak-on-network',
  'main-break',
  'equipment-failure',
  'weather',
  'planned-work',
  'third-party-damage',
  'staff-error',
  'missed-appointment',
  'higher-use',
  'nothing-found',
  'other',
] as const;

export const complaintTags = [
  'estimated-read',
  'wrong-tariff',
  'long-outage',
  'missed-appointment',
  'leak-repaired',
  'hardship',
  'medical-equipment',
  'legal',
  'media',
  'petition',
  'major-event',
  'repeated',
  'appointment-not-made-properly',
  'low-pressure-confirmed',
  'leak-hidden',
  'unexplained-use',
  'customer-negligent',
  'deferral-arranged',
  'payment-cycle-of-public-body',
] as const;

export const customerSegments = ['residential', 'small-business', 'large-business', 'public-body'] as const;

export const trainings = [
  'billing-basics',
  'tariffs',
  'leak-adjustments',
  'outage-compensation',
  'payment-arrangements',
  'field-safety',
  'negotiation',
  'regulatory',
] as const;
