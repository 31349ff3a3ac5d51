import type { ComplaintState } from '../../complaints/index.ts';
import type { ComplaintId, DecisionId, EscalationId, Level, Money, PersonId, RemedyId, TeamId } from '../../kernel/index.ts';
import type { RouteReason } from './route.ts';

export const escalationKinds = ['AUTHORITY', 'SKILL', 'TIME', 'CUSTOMER', 'MANDATORY', 'ADVICE'] as const;
export type EscalationKind = (typeof escalationKinds)[number];

export const escalationStates = ['OPEN', 'DECIDED', 'WITHDRAWN', 'CLOSED'] as const;
export type EscalationState = (typeof escalationStates)[number];

export const answers = ['GRANT', 'OTHER_AMOUNT', 'REFUSE', 'SEND_BACK', 'COVER_ONCE', 'ADVISE', 'TAKE_OVER'] as const;
export type Answer = (typeof answers)[number];

/** What was asked for: a remedy of the catalogue, and how much of it. */
export type Wanted = {
  readonly remedyId: RemedyId;
  readonly kind: string;
  readonly amount: Money | null;
  readonly decisionId: DecisionId;
};

/** Somebody asks somebody else to decide, to take over, or to advise. */
export type Escalation = {
  readonly id: EscalationId;
  readonly complaintId: ComplaintId;
  readonly kind: EscalationKind;
  readonly state: EscalationState;
  readonly openedAt: Date;
  readonly openedBy: PersonId | null;
  readonly teamId: TeamId | null;
  /** The lowest level that may answer. */
  readonly level: Level;
  /** The first qualified person who was there; null while it waits in the pool of its level. */
  readonly holderId: PersonId | null;
  /** Why it came to its holder, where nobody of its level was there. */
  readonly routedBecause: RouteReason | null;
  /** It took the complaint from OPEN to AWAITING_DECISION; otherwise it stands beside the state. */
  readonly movedState: boolean;
  readonly wanted: Wanted | null;
  readonly note: string;
  readonly customerTold: string | null;
  readonly ruling: Ruling | null;
};

export type Ruling = {
  readonly answer: Answer;
  readonly amount: Money | null;
  readonly reason: string;
  /** What the customer may be told. */
  readonly customerReason: string | null;
  readonly decisionId: DecisionId | null;
  readonly boardMinute: string | null;
  readonly by: PersonId;
  /** For whom they stood in. */
  readonly inPlaceOf: PersonId | null;
  readonly at: Date;
  /** Last instant a one-time approval can be used. */
  readonly coverExpiresAt: Date | null;
};

/** What each kind can be answered with. */
const answersTo: Readonly<Record<EscalationKind, readonly Answer[]>> = {
  AUTHORITY: ['GRANT', 'OTHER_AMOUNT', 'REFUSE', 'SEND_BACK', 'COVER_ONCE'],
  MANDATORY: ['GRANT', 'OTHER_AMOUNT', 'REFUSE', 'SEND_BACK', 'TAKE_OVER'],
  SKILL: ['TAKE_OVER', 'SEND_BACK'],
  TIME: ['TAKE_OVER', 'SEND_BACK'],
  CUSTOMER: ['TAKE_OVER', 'SEND_BACK'],
  ADVICE: ['ADVISE'],
};

export const mayAnswerWith = (kind: EscalationKind, answer: Answer): boolean => answersTo[kind].includes(answer);

/** Those that can be given while the complaint is in this state: only an open one can be taken over. */
export const answersFor = (kind: EscalationKind, state: ComplaintState): readonly Answer[] =>
  mayStandBeside(kind, state) ? answersTo[kind].filter((answer) => answer !== 'TAKE_OVER' || !finished.includes(state)) : [];

/** Kinds in which one decision moves up and the state waits for it; at most one of them is open at a time. */
export const asksForDecision = (kind: EscalationKind): boolean => kind === 'AUTHORITY' || kind === 'MANDATORY';

/** Kinds in which the complaint itself goes to the one who answers. */
export const movesComplaint = (kind: EscalationKind): boolean => kind === 'SKILL' || kind === 'MANDATORY';

const settled: readonly ComplaintState[] = ['CLOSED', 'VOID'];
const finished: readonly ComplaintState[] = ['RESOLVED', ...settled];

/** Whether a complaint in this state can have one of this kind: a decision is awaited only while it is open. */
export const mayStandBeside = (kind: EscalationKind, state: ComplaintState): boolean =>
  !(asksForDecision(kind) ? finished : settled).includes(state);
