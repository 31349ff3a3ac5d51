export const contactPointKinds = ['phone', 'sms', 'email', 'letter'] as const;

export type ContactPointKind = (typeof contactPointKinds)[number];

/** Where a customer can be reached; `value` as people write it. */
export type ContactPoint = { readonly kind: ContactPointKind; readonly value: string; readonly preferred: boolean };

/** What a number is found by; empty for what is no number. */
export const digitsOf = ({ kind, value }: Pick<ContactPoint, 'kind' | 'value'>): string =>
  kind === 'phone' || kind === 'sms' ? value.replace(/\D/g, '') : '';
