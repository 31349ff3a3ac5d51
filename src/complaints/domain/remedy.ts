import type { RemedyParams } from '../../authority/index.ts';
import type { ComplaintId, DecisionId, EscalationId, Id, Money, PersonId, RemedyId } from '../../kernel/index.ts';
import { remedyErrors } from './remedy.errors.ts';
import type { RemedyState } from './remedy-state.ts';

export { remedyStates, type RemedyState } from './remedy-state.ts';

export type SecondOpinionId = Id<'SecondOpinion'>;

/** What it was given with, and what was used up by giving it. */
export type GivenParams = RemedyParams & { readonly secondOpinionId?: SecondOpinionId; readonly coverId?: EscalationId };

/** What we do about a complaint. `amount` is null for a remedy without money. */
export type Remedy = {
  readonly id: RemedyId;
  readonly complaintId: ComplaintId;
  readonly kind: string;
  readonly params: GivenParams;
  readonly amount: Money | null;
  readonly state: RemedyState;
  readonly decisionId: DecisionId | null;
  readonly escalationId: EscalationId | null;
  readonly authorisedBy: PersonId | null;
  readonly authorisedAt: Date | null;
  /** Given by whoever owned the complaint, without asking anybody. */
  readonly byOwnAuthority: boolean | null;
  /** By when it has to be carried out; null until it is authorised. */
  readonly executeBy: Date | null;
  readonly sentAt: Date | null;
  readonly executedAt: Date | null;
  readonly externalRef: string | null;
  /** What the system that took it back calls that. */
  readonly reversalRef: string | null;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
  readonly proposedAt: Date;
};

/** The whole life of a remedy. Whatever is not in this table is refused. */
const moves = {
  authorise: { from: ['PROPOSED'], to: 'AUTHORISED' },
  refuse: { from: ['PROPOSED'], to: 'REFUSED' },
  expire: { from: ['PROPOSED'], to: 'EXPIRED' },
  cancel: { from: ['AUTHORISED'], to: 'CANCELLED' },
  send: { from: ['AUTHORISED'], to: 'SENT' },
  execute: { from: ['AUTHORISED', 'SENT'], to: 'EXECUTED' },
  fail: { from: ['AUTHORISED', 'SENT'], to: 'FAILED' },
  reverse: { from: ['EXECUTED'], to: 'REVERSED' },
} as const satisfies Record<string, { from: readonly RemedyState[]; to: RemedyState }>;

export type RemedyMove = keyof typeof moves;

const moved = (move: RemedyMove, remedy: Remedy, set: Partial<Remedy>): Remedy => {
  const { from, to } = moves[move];
  if (!(from as readonly RemedyState[]).includes(remedy.state)) throw remedyErrors.illegalMove(move, remedy.state);
  return { ...remedy, ...set, state: to };
};

export type Asked = Pick<Remedy, 'id' | 'complaintId' | 'kind' | 'params' | 'amount'>;
export type Grant = {
  readonly decisionId: DecisionId;
  readonly by: PersonId;
  readonly at: Date;
  readonly byOwnAuthority: boolean;
  readonly executeBy: Date;
};

/** Somebody else is to decide about it. */
export const propose = (asked: Asked, escalationId: EscalationId | null, at: Date): Remedy => ({
  ...asked,
  state: 'PROPOSED',
  escalationId,
  decisionId: null,
  authorisedBy: null,
  authorisedAt: null,
  byOwnAuthority: null,
  executeBy: null,
  sentAt: null,
  executedAt: null,
  externalRef: null,
  reversalRef: null,
  endedAt: null,
  endedReason: null,
  proposedAt: at,
});

/** `amount` is what was granted, which need not be what was asked. */
export const authorise = (
  remedy: Remedy,
  amount: Money | null,
  { decisionId, by, at, byOwnAuthority, executeBy }: Grant,
): Remedy => moved('authorise', remedy, { amount, decisionId, authorisedBy: by, authorisedAt: at, byOwnAuthority, executeBy });

export const refuse = (remedy: Remedy, reason: string | null, at: Date): Remedy =>
  moved('refuse', remedy, { endedAt: at, endedReason: reason });

export const expire = (remedy: Remedy, at: Date): Remedy => moved('expire', remedy, { endedAt: at });

export function cancel(remedy: Remedy, reason: string, at: Date): Remedy {
  if (remedy.state === 'PROPOSED') throw remedyErrors.awaitsRuling([remedy.id]);
  return moved('cancel', remedy, { endedAt: at, endedReason: reason });
}

export const send = (remedy: Remedy, at: Date): Remedy => moved('send', remedy, { sentAt: at });

/** `externalRef` is what the executing system calls it: nothing counts as executed without. */
export const execute = (remedy: Remedy, externalRef: string, at: Date): Remedy =>
  moved('execute', remedy, { sentAt: remedy.sentAt ?? at, executedAt: at, externalRef });

export const fail = (remedy: Remedy, reason: string, at: Date): Remedy =>
  moved('fail', remedy, { endedAt: at, endedReason: reason });

export type Reversal = {
  readonly reason: string;
  readonly externalRef: string;
  /** Whose authority it was given on, when that was not the giver's own. */
  readonly onBehalfOf: PersonId | null;
  readonly by: PersonId;
  readonly at: Date;
};

/** Throws 403 `granted-by-you`. */
export function reverse(remedy: Remedy, { reason, externalRef, onBehalfOf, by, at }: Reversal): Remedy {
  if (remedy.authorisedBy === by || onBehalfOf === by) throw remedyErrors.grantedByYou();
  return moved('reverse', remedy, { endedAt: at, endedReason: reason, reversalRef: externalRef });
}

/** Granted by somebody else at a ruling and still here: the complaint's owner answers for it. */
export const boundToOwner = ({ state, escalationId }: Pick<Remedy, 'state' | 'escalationId'>): boolean =>
  state === 'AUTHORISED' && escalationId !== null;

/** Given and not taken back, wherever it is on its way. */
export const isStanding = ({ state }: Pick<Remedy, 'state'>): boolean =>
  state === 'AUTHORISED' || state === 'SENT' || state === 'EXECUTED';
