import type { DeadlineKind } from './deadline.ts';

export const pauseReasons = ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY'] as const;

export type PauseReason = (typeof pauseReasons)[number];

/**
 * Which waits may stop which clock: what we owe by ourselves runs on, whoever else has the ball, and only the customer's own silence is a
 * reason to say nothing to them.
 */
const allowed: Readonly<Record<DeadlineKind, readonly PauseReason[]>> = {
  ACKNOWLEDGE: [],
  FIRST_RESPONSE: [],
  UPDATE: ['AWAITING_CUSTOMER'],
  PROMISE: [],
  RESOLUTION: pauseReasons,
  DECISION: [],
  REGULATORY: [],
  OBLIGATION: [],
  REVIEW: [],
};

export const mayPauseFor = (kind: DeadlineKind, reason: string): boolean => allowed[kind].some((known) => known === reason);
