export const remedyStates = [
  'PROPOSED',
  'AUTHORISED',
  'SENT',
  'EXECUTED',
  'REVERSED',
  'REFUSED',
  'EXPIRED',
  'FAILED',
  'CANCELLED',
] as const;
export type RemedyState = (typeof remedyStates)[number];
